using System.Buffers;
using System.Text;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Which file names can be part of an address and lie on every file system.</summary>
internal static class FileNaming
{
    private static readonly SearchValues<char> s_unfit = SearchValues.Create("#?%\\:*\"<>|[]");

    /// <summary>A name of 255 bytes, less what the ending of a page's file is longer than that of its text.</summary>
    private const int MostBytesOfName = 253;

    /// <summary>Leaves room for the folder that a site lies in.</summary>
    private const int MostBytesOfPath = 1000;

    private static readonly string[] s_devices = ["con", "prn", "aux", "nul"];

    public static bool IsFit(SourcePath path, DiagnosticBag diagnostics)
    {
        var place = new SourceSpan(path, 1, 1);
        var names = path.Value.Split('/');
        if (path.Value.Any(IsUnfit))
            diagnostics.Add(FileDiagnostics.UnfitFileName, place, path, Mended(path.Value));
        else if (names.Max(Encoding.UTF8.GetByteCount) is var longest and > MostBytesOfName)
            diagnostics.Add(FileDiagnostics.NameTooLong, place, longest, MostBytesOfName);
        else if (Encoding.UTF8.GetByteCount(path.Value) is var length and > MostBytesOfPath)
            diagnostics.Add(FileDiagnostics.NameTooLong, place, length, MostBytesOfPath);
        else if (Array.Find(names, IsReserved) is { } reserved)
            diagnostics.Add(FileDiagnostics.ReservedFileName, place, reserved);
        else
            return true;
        return false;
    }

    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].ToLowerInvariant();
        return name.EndsWith('.') || s_devices.Contains(stem) || (stem is ['c', 'o', 'm', >= '1' and <= '9'] or ['l', 'p', 't', >= '1' and <= '9']);
    }

    /// <summary>Besides what addresses and file systems refuse, marks that turn the direction of writing round: a name must read as it is.</summary>
    private static bool IsUnfit(char c) =>
        s_unfit.Contains(c) || char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFFFD' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C'
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Mended(string path)
    {
        var words = string.Concat(path.Select(c => IsUnfit(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words).Replace("-.", ".", StringComparison.Ordinal).Replace("/-", "/", StringComparison.Ordinal);
    }
}
