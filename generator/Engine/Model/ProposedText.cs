namespace AlitaWiki.Engine.Model;

/// <summary>The text that a file of the input, which need not be there yet, would have.</summary>
public sealed record ProposedText(SourcePath File, string Text);
