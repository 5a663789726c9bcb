using System.Buffers;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>Compares and replaces whole files.</summary>
internal static class FileContent
{
    /// <summary>Read at a time: as much as most pages.</summary>
    private const int Piece = 32 * 1024;

    public static bool Equals(string path, ReadOnlySpan<byte> content)
    {
        var known = new FileInfo(path);
        if (!known.Exists || known.Length != content.Length)
        {
            return false;
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

    /// <summary>Readers see the old file or the new one, never a part.</summary>
    /// <param name="temporary">Where the content is put first, on the same file system; there is no such file yet.</param>
    /// <exception cref="IOException">There is no room, or the place may not be written to.</exception>
    public static void Replace(string path, string temporary, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, content, fileOffset: 0);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw OutputException.Of(path, new IOException("The file is too large for this disk, or for what this user may write.", failure));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputException.Of(path, failure);
        }
    }
}
