using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Values;

/// <summary><c>{{ value page#property }}</c>: what the claims come to, in running text.</summary>
public sealed class ValueInline : LeafInline
{
    public required QuestionReference Question { get; init; }

    /// <summary>The value as typed.</summary>
    public required string Written { get; init; }
}
