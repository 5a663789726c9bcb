using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>A file of the input folder, not yet read; its size is in bytes.</summary>
internal sealed record ScannedFile(SourcePath Path, string FullPath, long Length);
