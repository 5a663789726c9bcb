using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>A file's text, without byte order mark and with line feeds alone.</summary>
internal sealed record TextFile(SourcePath Path, string Text);
