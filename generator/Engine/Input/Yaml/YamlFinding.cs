using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A diagnostic that is not sure yet: it counts only if the text is not read again with a line mended.</summary>
internal sealed record YamlFinding(DiagnosticDescriptor Descriptor, SourceSpan Span, object?[] Arguments)
{
    public void Report(DiagnosticBag diagnostics) => diagnostics.Add(Descriptor, Span, Arguments);
}
