namespace AlitaWiki.Engine.Input.Content;

/// <summary>Words for readers, made of the names that files use.</summary>
internal static class Labels
{
    /// <summary>A key as words: <c>release-date</c> as "Release date".</summary>
    public static string Of(string name)
    {
        var words = name.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
