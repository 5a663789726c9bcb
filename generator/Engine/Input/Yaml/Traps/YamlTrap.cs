namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>What went wrong on a line of the text, and the line as it was meant, where that is clear.</summary>
/// <param name="Line">Within the text, from 1.</param>
internal sealed record YamlTrap(int Line, YamlFinding Finding, string? Mended);
