using System.Globalization;

namespace AlitaWiki.Tests.Hostile;

/// <summary>The files of a wiki beside its pages, with vectors wherever they take a text.</summary>
internal static class HostileFrame
{
    private const int VectorsOfAType = 8;
    private const int MenuEntries = 12;

    /// <summary>Which type, and so which folder, a vector's page belongs to.</summary>
    public static string FolderOf(Vector vector) => $"t{vector.Number / VectorsOfAType}";

    public static HostileFile Types(IReadOnlyList<Vector> vectors)
    {
        var file = new HostileFile("types.yml");
        foreach (var ofType in vectors.GroupBy(FolderOf))
        {
            var texts = ofType.Select(vector => vector.Text).ToArray();
            file.Plain($"{ofType.Key}:").Plain($"  folder: {ofType.Key}")
                .Hostile($"  label: {Quoted(texts[0])}", $"  label: {ofType.Key}").Hostile($"  plural: {Quoted(texts[^1])}", $"  plural: {ofType.Key}s")
                .Hostile($"  schema: {Quoted(texts[^1])}")
                .Plain($"  infobox: [{string.Join(", ", ofType.Select(vector => $"p{vector.Number}, who{vector.Number}, c{vector.Number}"))}]");
        }

        return file;
    }

    public static HostileFile Properties(IReadOnlyList<Vector> vectors)
    {
        var file = new HostileFile("properties.yml");
        foreach (var vector in vectors)
        {
            var quoted = Quoted(vector.Text);
            file.Plain($"p{vector.Number}:").Plain("  type: text")
                .Hostile($"  label: {quoted}", $"  label: P{vector.Number}").Hostile($"  question: {quoted}", $"  question: P{vector.Number}?")
                .Hostile($"  unit: {quoted}").Hostile($"  authority: [{quoted}]")
                .Plain($"who{vector.Number}: {{ label: Who, question: Who?, type: page }}").Plain($"when{vector.Number}: {{ label: When, question: When?, type: date }}")
                .Plain($"tall{vector.Number}: {{ label: Tall, question: How tall?, type: quantity, unit: metres }}")
                .Plain($"span{vector.Number}: {{ label: Span, question: How long?, type: period }}")
                .Plain($"c{vector.Number}: {{ label: C, question: C?, type: choice,").Hostile($"  values: [{quoted}, x] }}", "  values: [x, y] }");
        }

        return file;
    }

    /// <param name="named">What stands in single texts of it, such as the title.</param>
    /// <param name="vectors">What stands in its longer texts, all of them.</param>
    public static HostileFile Site(Vector named, IReadOnlyList<Vector> vectors)
    {
        var quoted = Quoted(named.Text);
        var all = Quoted(string.Join(' ', vectors.Select(vector => vector.Text).Where(text => !text.Any(char.IsControl))));
        var file = new HostileFile("site.yml")
            .Hostile($"title: {quoted}", "title: Tidewatch").Hostile($"description: {all}").Hostile($"language: {quoted}")
            .Hostile($"url: {Quoted("https://tidewatch.example/" + named.Text)}", "url: https://tidewatch.example")
            .Hostile($"repository: {Quoted("https://github.com/tidewatch/" + named.Text)}", "repository: https://github.com/tidewatch/wiki")
            .Hostile($"logo: {quoted}", "logo: media/plain.svg").Hostile($"image: {quoted}").Hostile($"alt: {quoted}").Hostile($"icon: {quoted}")
            .Hostile($"accent: {quoted}", "accent: \"#1d5f7a\"").Hostile($"as-of: {quoted}").Plain("footer:")
            .Hostile($"  licence: {quoted}").Hostile($"  licence-url: {Quoted("https://x.example/" + named.Text)}")
            .Hostile($"  notice: {all}").Hostile($"  contact: {quoted}").Plain("navigation:");
        foreach (var vector in vectors.Take(MenuEntries))
            file.Hostile(string.Create(CultureInfo.InvariantCulture, $"  - {{ label: {Quoted(vector.Text)}, to: disagreements }}"));
        return file.Hostile($"  - {{ label: x, to: {quoted} }}");
    }

    private static string Quoted(string text) => HostileFile.Quoted(text);
}
