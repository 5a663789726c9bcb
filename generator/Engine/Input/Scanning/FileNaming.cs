using System.Buffers;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Which file names can be part of an address and lie on every file system.</summary>
internal static class FileNaming
{
    private static readonly SearchValues<char> s_unfit = SearchValues.Create("#?%\\:*\"<>|[]");

    public static bool IsFit(SourcePath path, DiagnosticBag diagnostics)
    {
        if (!path.Value.Any(IsUnfit))
            return true;

        diagnostics.Add(FileDiagnostics.UnfitFileName, new SourceSpan(path, 1, 1), path, Mended(path.Value));
        return false;
    }

    private static bool IsUnfit(char c) =>
        s_unfit.Contains(c) || char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFFFD';

    private static string Mended(string path)
    {
        var words = string.Concat(path.Select(c => IsUnfit(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words).Replace("-.", ".", StringComparison.Ordinal).Replace("/-", "/", StringComparison.Ordinal);
    }
}
