namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>Content for this generator.</summary>
internal sealed class WikiDialect : IDialect
{
    public (string Path, string Text) Write(SyntheticSource source) => (
        $"sources/{source.Name}.md",
        $"---\ntitle: \"{source.Title}\"\ntype: source\npublished: {source.Published}\npublisher: {source.Publisher}\n---\n\n{source.Text}\n");

    public (string Path, string Text) Write(SyntheticPage page)
    {
        var claims = string.Concat(page.Claims.Select(claim =>
            $"    - value: {claim.Value}\n      source: {SyntheticSource.NameOf(claim.Source)}\n      quote: \"{claim.Quote}\"\n"));
        return (
            $"{page.Folder}/{page.Name}.md",
            $"---\ntitle: \"{page.Title}\"\ntype: {page.Type}\nsummary: \"{page.Summary}\"\ntags: {PageBody.List(page.Tags)}\n"
            + $"aliases: {PageBody.List(page.Aliases)}\nclaims:\n  release-date:\n{claims}---\n"
            + PageBody.Of(page, number => $"[[{SyntheticPage.TitleOf(number)}]]", source => $"[@{SyntheticSource.NameOf(source)}]"));
    }

    public IEnumerable<(string Path, string Text)> Frame() =>
    [
        ("site.yml", "title: A synthetic wiki\nurl: https://example.org\nas-of: 2026-01-01\n"),
        ("types.yml", string.Concat(SyntheticWiki.Types.Select(type =>
            $"{type.Name}:\n  label: {Prose.Capital(type.Name)}\n  plural: {Prose.Capital(type.Folder)}\n  folder: {type.Folder}\n  infobox: [release-date]\n"))),
        ("properties.yml", "release-date:\n  label: Release date\n  question: When is it released?\n  type: date\n"),
    ];
}
