using System.Buffers;

namespace AlitaWiki.Engine.Model;

/// <summary>The names of places on pages that others link to; they never change for the same question.</summary>
public static class Anchors
{
    /// <summary>What stands in a fragment as it is.</summary>
    private static readonly SearchValues<char> s_plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:");

    /// <summary>Of a question's callout on its own page.</summary>
    public static string Question(PropertyId property) => $"question-{property}";

    /// <summary>Of a question's entry on the page of all disagreements.</summary>
    public static string Entry(QuestionId question) => $"{question.Page}:{question.Property}";

    /// <summary>Of a wanted page's row.</summary>
    public static string Wanted(string name) => "wanted-" + NameFolding.Fold(name).Replace(' ', '-');

    /// <summary>An anchor as it stands after <c>#</c> in an address.</summary>
    public static string Fragment(string anchor) => anchor.AsSpan().ContainsAnyExcept(s_plain)
        ? Uri.EscapeDataString(anchor).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)
        : anchor;
}
