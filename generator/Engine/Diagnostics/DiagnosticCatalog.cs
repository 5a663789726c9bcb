using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Every kind of diagnostic there is, in order of id; the reference pages are written from it.</summary>
public static class DiagnosticCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. FileDiagnostics.All,
        .. YamlDiagnostics.All,
        .. YamlLineDiagnostics.All,
        .. SchemaDiagnostics.All,
        .. PageDiagnostics.All,
        .. RepositoryDiagnostics.All,
        .. MarkdownDiagnostics.All,
        .. ProcessDiagnostics.All,
        .. ClaimDiagnostics.All,
        .. OutputDiagnostics.All,
        .. EnvironmentDiagnostics.All,
    ];
}
