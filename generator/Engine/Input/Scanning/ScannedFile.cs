using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>A file of the input folder, not yet read; its size is in bytes.</summary>
/// <param name="Written">When it was last written, in UTC.</param>
internal sealed record ScannedFile(SourcePath Path, string FullPath, long Length, DateTime Written);
