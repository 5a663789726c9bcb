using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A value in a YAML text, with its place.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>Text. YAML's booleans, numbers and nulls are no such thing here; the span is that of the text without its quotes.</summary>
/// <param name="IsQuoted">It stands in quotes or is a block, so that an empty one is meant.</param>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    public bool IsEmpty => Text.Length == 0;
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <param name="IsWhole">False where reading had to stop within it, so that a missing key may yet have been there.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, bool IsWhole, SourceSpan Span) : YamlNode(Span);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A value that has been refused with a diagnostic already.</summary>
internal sealed record YamlRefused(SourceSpan Span) : YamlNode(Span);
