using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A result, and what was read on the way to it.</summary>
public sealed record Memo<T>(T Value, ImmutableArray<PartReads> Reads);
