using System.Collections.Immutable;

namespace AlitaWiki.Engine.Syntax;

public enum SyntaxProblemKind
{
    /// <summary><c>[[</c> without <c>]]</c> on its line.</summary>
    UnclosedWikiLink,

    /// <summary>A wiki link that names nothing. Argument: the text.</summary>
    MalformedWikiLink,

    /// <summary><c>[@</c> without <c>]</c> on its line.</summary>
    UnclosedCitation,

    /// <summary>A citation with an item that is no <c>@source</c>. Argument: the text.</summary>
    MalformedCitation,

    /// <summary><c>{{</c> without <c>}}</c> on its line.</summary>
    UnclosedValue,

    /// <summary>Braces that are no <c>{{ value property }}</c>. Argument: the text.</summary>
    MalformedValue,

    /// <summary>A <c>::: disagreement</c> that names no property. Argument: the text after the word.</summary>
    MalformedDisagreement,

    /// <summary>A second place for the callout of one question. Argument: the text after the word.</summary>
    RepeatedDisagreement,

    /// <summary>A spoiler that does not say what it gives away.</summary>
    UnnamedSpoiler,

    /// <summary>A spoiler without its closing <c>:::</c>. Argument: its name.</summary>
    UnclosedSpoiler,

    /// <summary>A <c>:::</c> line of another word. Arguments: the word, the known words joined by commas.</summary>
    UnknownFence,

    /// <summary>A closing <c>:::</c> with nothing to close.</summary>
    StrayFence,

    /// <summary>An alert of another kind. Arguments: the kind, the known kinds joined by commas.</summary>
    UnknownAlert,

    /// <summary>A link or picture whose address the gate refuses. Argument: the address.</summary>
    RefusedAddress,

    /// <summary>Quotes, lists, brackets or emphasis nested beyond all sense; the page has no body.</summary>
    NestedTooDeeply,

    /// <summary>A size beyond all sense; the page has no body. Argument: "page", "paragraph", "table" or "list of definitions".</summary>
    TooLarge,
}

/// <summary>Something wrong in a page's Markdown.</summary>
public sealed record SyntaxProblem(SyntaxProblemKind Kind, BodyPlace Place, ImmutableArray<string> Arguments);
