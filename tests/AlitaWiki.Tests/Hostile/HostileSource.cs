using System.Globalization;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Pages with vectors in every field of a source, and a page that gives everything away.</summary>
internal static class HostileSource
{
    private static readonly string[] s_fields = ["publisher", "author", "published", "accessed", "reliability", "reliability-note", "kind", "summary", "derived-from"];

    public static HostileFile Of(IReadOnlyList<Vector> vectors)
    {
        var (number, quoted) = (vectors[0].Number, HostileFile.Quoted(vectors));
        var inAddress = $"\"https://x.example/{quoted[1..]}";
        var file = new HostileFile($"sources/s{number}.md")
            .Plain("---").Plain("type: source").Hostile($"title: \"Source {quoted[1..]}", $"title: Source {number}")
            .Hostile($"url: {quoted}", $"url: {inAddress}").Hostile($"archived: {inAddress}");
        foreach (var field in s_fields)
            file.Hostile($"{field}: {quoted}");
        return file.Plain("---").Plain("The source.");
    }

    /// <summary>A page whose spoiler is vectors, and whose name holds as much of them as a name may.</summary>
    public static HostileFile Spoiler(IReadOnlyList<Vector> vectors)
    {
        var file = new HostileFile($"names/{NameOf(vectors)}.md")
            .Plain("---").Plain($"title: Spoiled {vectors[0].Number}").Hostile($"spoiler: {HostileFile.Quoted(vectors)}").Plain("---");
        foreach (var vector in vectors)
            file.Hostile(vector.Text).Plain("");
        return file;
    }

    private static string NameOf(IReadOnlyList<Vector> vectors)
    {
        var name = string.Concat(string.Concat(vectors.Select(vector => vector.Text)).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format && !"#?%\\:*\"<>|[]/".Contains(c, StringComparison.Ordinal)));
        return $"{name[..Math.Min(name.Length, 60)]}-{vectors[0].Number}";
    }

    /// <summary>A picture that is a document of its own, in which a script of the vector would run.</summary>
    public static HostileFile Picture(Vector vector) =>
        new HostileFile($"media/v{vector.Number}.svg")
            .Plain($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\" onload=\"ran({vector.Number})\">{vector.Text}<script>ran({vector.Number})</script></svg>");
}
