using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Process;

/// <summary>Which diagnostic tells which problem of the syntax.</summary>
internal static class SyntaxProblemDiagnostics
{
    public static DiagnosticDescriptor Of(SyntaxProblemKind kind) => kind switch
    {
        SyntaxProblemKind.UnclosedWikiLink => MarkdownDiagnostics.UnclosedWikiLink,
        SyntaxProblemKind.MalformedWikiLink => MarkdownDiagnostics.MalformedWikiLink,
        SyntaxProblemKind.UnclosedCitation => MarkdownDiagnostics.UnclosedCitation,
        SyntaxProblemKind.MalformedCitation => MarkdownDiagnostics.MalformedCitation,
        SyntaxProblemKind.UnclosedValue => MarkdownDiagnostics.UnclosedValue,
        SyntaxProblemKind.MalformedValue => MarkdownDiagnostics.MalformedValue,
        SyntaxProblemKind.MalformedDisagreement => MarkdownDiagnostics.MalformedDisagreement,
        SyntaxProblemKind.UnnamedSpoiler => MarkdownDiagnostics.UnnamedSpoiler,
        SyntaxProblemKind.UnclosedSpoiler => MarkdownDiagnostics.UnclosedSpoiler,
        SyntaxProblemKind.UnknownFence => MarkdownDiagnostics.UnknownFence,
        SyntaxProblemKind.StrayFence => MarkdownDiagnostics.StrayFence,
        SyntaxProblemKind.UnknownAlert => MarkdownDiagnostics.UnknownAlert,
        SyntaxProblemKind.RefusedAddress => MarkdownDiagnostics.RefusedAddress,
        SyntaxProblemKind.NestedTooDeeply => MarkdownDiagnostics.NestedTooDeeply,
        SyntaxProblemKind.RepeatedDisagreement => MarkdownDiagnostics.RepeatedDisagreement,
        SyntaxProblemKind.TooLarge => MarkdownDiagnostics.TooLarge,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
