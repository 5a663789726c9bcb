using System.Buffers;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>Compares and writes whole files.</summary>
internal static class FileContent
{
    /// <summary>Read at a time: as much as most pages.</summary>
    private const int Piece = 32 * 1024;

    /// <summary>Copied at a time.</summary>
    private const int LargePiece = 1 << 20;

    public static bool Equals(string path, ReadOnlySpan<byte> content)
    {
        var known = new FileInfo(path);
        if (!known.Exists || known.Length != content.Length)
        {
            return false;
        }

        // A file without length may be a pipe or a device, which is never done being opened.
        if (content.IsEmpty)
        {
            return FileStatus.IsPlain(path);
        }

        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var rest = content;
            while (!rest.IsEmpty)
            {
                var read = RandomAccess.Read(file, buffer, content.Length - rest.Length);
                if (read == 0 || !rest.StartsWith(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                rest = rest[read..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static bool Equals(string path, OriginalFile original)
    {
        var known = new FileInfo(path);
        if (!known.Exists || known.Length != original.Length)
        {
            return false;
        }

        using var file = File.OpenHandle(path);
        var (buffer, other) = (ArrayPool<byte>.Shared.Rent(LargePiece), ArrayPool<byte>.Shared.Rent(LargePiece));
        try
        {
            for (var at = 0L; at < original.Length;)
            {
                var read = original.Read(buffer, at);
                var there = other.AsSpan(0, read);
                if (read == 0 || !Fill(there, at) || !there.SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<byte>.Shared.Return(other);
        }

        bool Fill(Span<byte> part, long at)
        {
            while (!part.IsEmpty && RandomAccess.Read(file, part, at) is var read and > 0)
            {
                part = part[read..];
                at += read;
            }

            return part.IsEmpty;
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="IOException">There is no room, or the place may not be written to.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        Write(file, content, 0);
    }

    /// <summary>Copies to a file that is not there yet.</summary>
    /// <exception cref="IOException">There is no room, or the place may not be written to.</exception>
    /// <exception cref="RefusalException">The original cannot be read, or changes meanwhile.</exception>
    public static void Copy(OriginalFile original, string path)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = ArrayPool<byte>.Shared.Rent(LargePiece);
        try
        {
            var at = 0L;
            while (original.Read(buffer, at) is var read and > 0)
            {
                Write(file, buffer.AsSpan(0, read), at);
                at += read;
            }

            original.SeeThatItStayed(at);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Write(Microsoft.Win32.SafeHandles.SafeFileHandle file, ReadOnlySpan<byte> content, long at)
    {
        try
        {
            RandomAccess.Write(file, content, at);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new IOException("The file is too large for this disk, or for what this user may write.", failure);
        }
    }
}
