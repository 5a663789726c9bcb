namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>The same content for Hugo, with links that it checks, a plain template, listings of folders and of tags, and one feed.</summary>
/// <param name="redirectsFile">Whether aliases go into one file, as this generator writes them, rather than into a page each.</param>
internal sealed class HugoDialect(bool redirectsFile) : IDialect
{
    private const string Base =
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}">
        <link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/site.css"></head>
        <body><nav><ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
        <main>{{ block "main" . }}{{ end }}</main><footer>A synthetic wiki</footer></body></html>
        """;

    private const string Single =
        """
        {{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
        <aside><table>{{ range .Params.claims }}<tr><th>{{ .property }}</th><td>{{ .value }} <a href="/sources/{{ .source }}/">{{ .source }}</a> <q>{{ .quote }}</q></td></tr>{{ end }}</table></aside>
        {{ .TableOfContents }}{{ .Content }}
        <ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></article>{{ end }}
        """;

    private const string List =
        """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """;

    private const string Redirects =
        """
        {{ range .Site.RegularPages }}{{ $to := .RelPermalink }}{{ range .Aliases }}{{ . }} {{ $to }} 301
        {{ end }}{{ end }}
        """;

    public (string Path, string Text) Write(SyntheticSource source) => (
        $"content/sources/{source.Name}.md",
        $"---\ntitle: \"{source.Title}\"\ntype: source\npublished: {source.Published}\npublisher: {source.Publisher}\n---\n\n{source.Text}\n");

    public (string Path, string Text) Write(SyntheticPage page) => (
        $"content/{page.Folder}/{page.Name}.md",
        $"---\ntitle: \"{page.Title}\"\ntype: {page.Type}\nsummary: \"{page.Summary}\"\ntags: {PageBody.List(page.Tags)}\n"
        + $"aliases: {PageBody.List(page.Aliases.Select(alias => $"/alias/{alias.Replace(' ', '-')}/"))}\nclaims:\n{PageBody.PlainClaims(page)}---\n"
        + PageBody.Of(
            page,
            number => $$$"""[{{{SyntheticPage.TitleOf(number)}}}]({{< relref "{{{SyntheticPage.NameOf(number)}}}.md" >}})""",
            source => $"[{SyntheticSource.NameOf(source)}](/sources/{SyntheticSource.NameOf(source)}/)"));

    public IEnumerable<(string Path, string Text)> Frame()
    {
        var home = redirectsFile ? "\"HTML\", \"RSS\", \"redirects\"" : "\"HTML\", \"RSS\"";
        yield return ("config.toml", $"""
            baseURL = "https://example.org/"
            title = "A synthetic wiki"
            disableAliases = {(redirectsFile ? "true" : "false")}
            [taxonomies]
            tag = "tags"
            [mediaTypes."text/redirects"]
            [outputFormats.redirects]
            mediaType = "text/redirects"
            baseName = "_redirects"
            isPlainText = true
            notAlternative = true
            [outputs]
            home = [{home}]
            section = ["HTML"]
            taxonomy = ["HTML"]
            term = ["HTML"]
            """);
        yield return ("layouts/_default/baseof.html", Base);
        yield return ("layouts/_default/single.html", Single);
        yield return ("layouts/_default/list.html", List);
        yield return ("layouts/index.html", """{{ define "main" }}<h1>A synthetic wiki</h1>{{ end }}""");
        yield return ("layouts/index.redirects", Redirects);
    }
}
