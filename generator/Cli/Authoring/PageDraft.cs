using System.Collections.Immutable;
using AlitaWiki.Engine.Input.Authoring;

namespace AlitaWiki.Cli.Authoring;

/// <summary>What a new page has beside its title.</summary>
/// <param name="Type">As declared in types.yml; null for a plain page.</param>
/// <param name="Next">What to do when the file is there, told its name without extension.</param>
internal sealed record PageDraft(string? Type, ImmutableArray<FieldText> Fields, Func<string, string> Next);
