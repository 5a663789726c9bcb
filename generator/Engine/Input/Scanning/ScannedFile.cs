using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>A file of the input folder, not yet read; its size is in bytes.</summary>
/// <param name="Written">When it was last written, in UTC.</param>
/// <param name="Proposed">The bytes that it would have, if not those on the disk.</param>
internal sealed record ScannedFile(SourcePath Path, string FullPath, long Length, DateTime Written, byte[]? Proposed = null)
{
    public static IComparer<ScannedFile> ByPath { get; } = Comparer<ScannedFile>.Create((a, b) => a.Path.CompareTo(b.Path));

    public static ScannedFile Of(ProposedText proposed, string folder)
    {
        var bytes = Encoding.UTF8.GetBytes(proposed.Text);
        return new(proposed.File, System.IO.Path.Combine(folder, proposed.File.Value), bytes.Length, default, bytes);
    }
}
