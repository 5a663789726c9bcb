using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>
/// Tells by a hash whether two files are the same but for what git does to files when it checks them out: the lines of a text may end as
/// on Windows, and of a large file Git LFS may keep a note of its hash alone.
/// </summary>
public sealed partial class ContentHash : IDisposable
{
    /// <summary>The specification says that no note is longer.</summary>
    private const int MostOfNote = 1024;

    private readonly IncrementalHash _bytes = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _lines = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _beginning = new byte[MostOfNote];
    private long _length;
    private bool _isText = true;
    private bool _endsWithReturn;

    /// <summary>The hash of a whole file.</summary>
    public static string Of(Stream content)
    {
        using var hash = new ContentHash();
        var buffer = new byte[1 << 16];
        while (content.Read(buffer) is var length and > 0)
        {
            hash.Append(buffer.AsSpan(0, length));
        }

        return hash.Value();
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length < MostOfNote)
        {
            bytes[..(int)Math.Min(bytes.Length, MostOfNote - _length)].CopyTo(_beginning.AsSpan((int)_length));
        }

        _length += bytes.Length;
        _bytes.AppendData(bytes);
        _isText = _isText && !bytes.Contains((byte)0);
        if (_isText)
        {
            AppendLines(bytes);
        }
    }

    /// <summary>Once all is appended.</summary>
    public string Value()
    {
        if (!_isText)
        {
            return Convert.ToHexStringLower(_bytes.GetCurrentHash());
        }

        if (_endsWithReturn)
        {
            _lines.AppendData("\r"u8);
            _endsWithReturn = false;
        }

        return Convert.ToHexStringLower(_lines.GetCurrentHash());
    }

    /// <summary>Where this is a note of Git LFS: the hash of the file that it stands for; else null.</summary>
    public string? Noted() =>
        _length <= MostOfNote && Note().Match(Encoding.ASCII.GetString(_beginning, 0, (int)_length)) is { Success: true } note ? note.Groups[1].Value : null;

    public void Dispose()
    {
        _bytes.Dispose();
        _lines.Dispose();
    }

    /// <summary>Leaves out each carriage return that a line feed follows.</summary>
    private void AppendLines(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_endsWithReturn && bytes[0] != '\n')
            {
                _lines.AppendData("\r"u8);
            }

            var end = bytes.IndexOf((byte)'\r');
            _endsWithReturn = end >= 0;
            _lines.AppendData(end < 0 ? bytes : bytes[..end]);
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }
    }

    [GeneratedRegex(@"\Aversion https://git-lfs\.github\.com/spec/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize [0-9]+\n?\z")]
    private static partial Regex Note();
}
