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

    public static bool IsFit(SourcePath path, DiagnosticBag diagnostics)
    {
        var place = new SourceSpan(path, 1, 1);
        var (longest, reserved) = Names(path.Value);
        if (HasUnfit(path.Value))
            diagnostics.Add(FileDiagnostics.UnfitFileName, place, path, Mended(path.Value));
        else if (longest > MostBytesOfName)
            diagnostics.Add(FileDiagnostics.NameTooLong, place, longest, MostBytesOfName);
        else if (Encoding.UTF8.GetByteCount(path.Value) is var length and > MostBytesOfPath)
            diagnostics.Add(FileDiagnostics.NameTooLong, place, length, MostBytesOfPath);
        else if (reserved is not null)
            diagnostics.Add(FileDiagnostics.ReservedFileName, place, reserved);
        else
            return true;
        return false;
    }

    /// <summary>How many bytes the longest name on a path has, and the first name that is reserved.</summary>
    private static (int Longest, string? Reserved) Names(ReadOnlySpan<char> path)
    {
        var longest = 0;
        string? reserved = null;
        foreach (var range in path.Split('/'))
        {
            var name = path[range];
            longest = Math.Max(longest, Encoding.UTF8.GetByteCount(name));
            if (name is [.., '.'] || DeviceNames.Cover(name))
                reserved ??= name.ToString();
        }

        return (longest, reserved);
    }

    private static bool HasUnfit(ReadOnlySpan<char> path)
    {
        foreach (var c in path)
        {
            if (IsUnfit(c))
                return true;
        }

        return false;
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
