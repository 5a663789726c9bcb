namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>The same content for Eleventy, with a plain template and listings of folders and of tags.</summary>
internal sealed class EleventyDialect : IDialect
{
    private const string Config =
        """
        const folders = ["keepers", "vessels", "harbours", "voyages", "sources"];
        export default config => {
          for (const folder of folders) config.addCollection(`in-${folder}`, all => all.getFilteredByGlob(`src/${folder}/*.md`));
          config.addGlobalData("folders", folders);
          return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false };
        };
        """;

    private const string Base =
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ summary }}">
        <link rel="stylesheet" href="/site.css"></head>
        <body><nav><ul>{% for folder in folders %}<li><a href="/{{ folder }}/">{{ folder }}</a></li>{% endfor %}</ul></nav>
        <main>{{ content | safe }}</main><footer>A synthetic wiki</footer></body></html>
        """;

    private const string Page =
        """
        ---
        layout: base.njk
        ---
        <article><h1>{{ title }}</h1><p>{{ summary }}</p>
        <aside><table>{% for claim in claims %}<tr><th>{{ claim.property }}</th><td>{{ claim.value }} <a href="/sources/{{ claim.source }}/">{{ claim.source }}</a> <q>{{ claim.quote }}</q></td></tr>{% endfor %}</table></aside>
        {{ content | safe }}
        <ul>{% for tag in tags %}<li><a href="/tags/{{ tag }}/">{{ tag }}</a></li>{% endfor %}</ul></article>
        """;

    private const string Folders =
        """
        ---
        layout: base.njk
        pagination: { data: folders, size: 1, alias: folder }
        permalink: "/{{ folder }}/"
        ---
        <h1>{{ folder }}</h1><ul>{% for page in collections["in-" + folder] %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>
        """;

    private const string Tags =
        """
        ---
        layout: base.njk
        pagination: { data: collections, size: 1, alias: tag, filter: [all, in-keepers, in-vessels, in-harbours, in-voyages, in-sources] }
        permalink: "/tags/{{ tag }}/"
        ---
        <h1>{{ tag }}</h1><ul>{% for page in collections[tag] %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>
        """;

    public (string Path, string Text) Write(SyntheticSource source) => (
        $"src/sources/{source.Name}.md",
        $"---\ntitle: \"{source.Title}\"\nlayout: page.njk\npublished: {source.Published}\npublisher: {source.Publisher}\n---\n\n{source.Text}\n");

    public (string Path, string Text) Write(SyntheticPage page) => (
        $"src/{page.Folder}/{page.Name}.md",
        $"---\ntitle: \"{page.Title}\"\nlayout: page.njk\nsummary: \"{page.Summary}\"\ntags: {PageBody.List(page.Tags)}\n"
        + $"aliases: {PageBody.List(page.Aliases)}\nclaims:\n{PageBody.PlainClaims(page)}---\n"
        + PageBody.Of(
            page,
            number => $"[{SyntheticPage.TitleOf(number)}](/{SyntheticPage.FolderOf(number)}/{SyntheticPage.NameOf(number)}/)",
            source => $"[{SyntheticSource.NameOf(source)}](/sources/{SyntheticSource.NameOf(source)}/)"));

    public IEnumerable<(string Path, string Text)> Frame() =>
    [
        ("eleventy.config.js", Config),
        ("src/_includes/base.njk", Base),
        ("src/_includes/page.njk", Page),
        ("src/folders.njk", Folders),
        ("src/tags.njk", Tags),
    ];
}
