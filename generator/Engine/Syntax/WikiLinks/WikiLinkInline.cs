using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.WikiLinks;

/// <summary><c>[[Target#Heading|Label]]</c>, or with <c>!</c> before it a picture.</summary>
public sealed class WikiLinkInline : LeafInline
{
    /// <summary>A page's name as written, empty for the page itself; of an embed, a file's name.</summary>
    public required string Target { get; init; }

    public string? Heading { get; init; }

    /// <summary>Of an embed, the text that stands for the picture.</summary>
    public string? Label { get; init; }

    public bool IsEmbed { get; init; }

    /// <summary>The link as typed.</summary>
    public required string Written { get; init; }

    /// <summary>What the reader sees where nothing is known of the page: the label, or the name as written.</summary>
    public string Text => Label ?? (IsEmbed ? "" : TextFor(Target));

    /// <summary>What the reader sees of a page with that title: a name written as an id reads as the title.</summary>
    public string TextFor(string title) =>
        Label ?? (LooksLikeId ? title : Target, Heading) switch
        {
            (var name, null) => name,
            ("", var heading) => heading,
            var (name, heading) => $"{name} § {heading}",
        };

    /// <summary>Whether <see cref="TextFor"/> depends on the title.</summary>
    internal bool ShowsTitle => Label is null && LooksLikeId;

    private bool LooksLikeId =>
        Target.AsSpan().ContainsAny('-', '/')
        && Target.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/');
}
