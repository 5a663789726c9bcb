using System.Globalization;

namespace AlitaWiki.Tests.Hostile;

/// <summary>A page with vectors in every field and in every kind of block.</summary>
internal static class HostileArticle
{
    /// <summary>Where the vector goes in Markdown, each a block of its own; <c>{0}</c> is the vector, <c>{1}</c> its number.</summary>
    private static readonly string[] s_blocks =
    [
        "{0}", "## {0}", "Text {0} text.", "**{0}**", "[{0}](/x)", "[x]({0})", "[x](<{0}>)", "[x](/x \"{0}\")", "[x](/x '{0}')",
        "[x][r{1}]", "[r{1}]: {0}", "[x][q{1}]", "[q{1}]: <{0}> \"{0}\"", "![{0}](/media/plain.svg)", "![x]({0})", "![x](/media/plain.svg \"{0}\")",
        "<{0}>", "[[{0}]]", "[[Plain|{0}]]", "[[Plain#{0}]]", "![[plain.svg|{0}]]", "![[{0}]]", "[@plain, {0}]", "[@{0}]",
        "- {0}", "- [ ] {0}", "1. {0}", "> {0}", "> [!NOTE]\n> {0}", "> [!{0}]\n> x", "`{0}`", "``` {0}\n{0}\n```", "    {0}",
        "| {0} | x |\n|:-:|--:|\n| {0} | {0} |", "{0}\n:   {0}", "x[^n{1}]", "[^n{1}]: {0}", "[^{0}]",
        "::: spoiler {0}\n{0}\n:::", "{{{{ value {0} }}}}", "{{{{ value p{1} }}}}", "::: disagreement {0}", "<div {0}>", "<!-- {0} -->", "&{0};",
    ];

    /// <summary>A claim's fields, each in a claim of its own.</summary>
    private static readonly string[] s_claims =
    [
        "value: {0}, source: plain", "value: b, source: plain, quote: {0}", "value: c, source: plain, locator: {0}",
        "value: d, source: plain, speaker: {0}", "value: e, source: plain, stated: {0}", "value: f, source: plain, supersedes: {0}",
        "value: g, source: plain, qualifiers: {{ part: {0} }}", "value: h, source: plain, qualifiers: {{ {0}: x }}", "value: i, source: {0}",
        "value: [{0}, x], source: plain", "value: j, source: plain, stance: {0}",
    ];

    /// <param name="vectors">All go into every field and block of the one page.</param>
    public static HostileFile Of(IReadOnlyList<Vector> vectors, string path)
    {
        var (number, quoted) = (vectors[0].Number, HostileFile.Quoted(vectors));
        var file = new HostileFile(path)
            .Plain("---").Hostile($"title: {quoted}", $"title: Page {number}")
            .Hostile($"aliases: [{string.Join(", ", vectors.Select(vector => HostileFile.Quoted(vector.Text + " alias")))}]")
            .Hostile($"summary: {quoted}").Hostile($"tags: [{string.Join(", ", vectors.Select(vector => HostileFile.Quoted(vector.Text)))}]")
            .Hostile($"image: {quoted}", "image: media/plain.svg").Hostile($"alt: {quoted}")
            .Hostile($"redirect-from: [{quoted}]").Hostile($"order: {quoted}").Hostile($"{quoted}: x").Plain("claims:");
        foreach (var vector in vectors)
            AddClaims(file, vector);
        file.Plain("resolutions:");
        foreach (var vector in vectors)
            AddResolution(file, vector.Number, HostileFile.Quoted(vector.Text));
        file.Plain("---");
        foreach (var (block, vector) in s_blocks.SelectMany(_ => vectors, (block, vector) => (block, vector)))
            file.Hostile(Place(block, vector.Text, vector)).Plain("");
        return file;
    }

    private static void AddClaims(HostileFile file, Vector vector)
    {
        var quoted = HostileFile.Quoted(vector.Text);
        file.Plain($"  p{vector.Number}:").Plain("    - { value: z, source: plain }");
        foreach (var claim in s_claims)
            file.Hostile($"    - {{ {Place(claim, quoted, vector)} }}");
        foreach (var property in (string[])["c", "who", "when", "tall", "span"])
            file.Hostile($"  {property}{vector.Number}: [{{ value: {quoted}, source: plain }}]");
        file.Hostile($"  {quoted}: [{{ value: x, source: plain }}]");
    }

    private static void AddResolution(HostileFile file, int number, string quoted) => file.Hostile(
        $"  p{number}: {{ value: {quoted}, because: {quoted}, basis: {quoted} }}",
        $"  p{number}: {{ value: z, because: {quoted}, basis: \"00000000\" }}");

    private static string Place(string form, string text, Vector vector) => string.Format(CultureInfo.InvariantCulture, form, text, vector.Number);
}
