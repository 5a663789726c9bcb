using System.Collections.Immutable;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>A commit as git gives it, nothing cleaned.</summary>
/// <param name="Committed">Seconds since 1970.</param>
public sealed record GitCommit(string Hash, long Committed, string Author, string Subject, ImmutableArray<GitFileChange> Files);

/// <summary>A file that a commit touched.</summary>
/// <param name="Status">Git's letter: A, D, M, R, T.</param>
/// <param name="Path">Under the folder that was asked about.</param>
/// <param name="From">Of a renamed file: its path before.</param>
public sealed record GitFileChange(char Status, string Path, string? From);
