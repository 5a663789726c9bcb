using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using Microsoft.Win32.SafeHandles;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>A file of the input, open to be copied. What keeps it from being read is said of it, not of where the copy goes.</summary>
internal sealed class OriginalFile : IDisposable
{
    private readonly MediaFile _media;
    private readonly SafeFileHandle _handle;
    private readonly (long Length, DateTime Written) _state;

    private OriginalFile(MediaFile media)
    {
        _media = media;
        _handle = Guard(() => File.OpenHandle(media.FullPath));
        _state = Guard(State);
    }

    /// <summary>When it was opened, in bytes.</summary>
    public long Length => _state.Length;

    /// <param name="media">One with a length: what has none may be a pipe or a device, which is never done being opened.</param>
    /// <exception cref="RefusalException">It cannot be opened.</exception>
    public static OriginalFile Open(MediaFile media) => new(media);

    public void Dispose() => _handle.Dispose();

    /// <summary>Reads from a place in it; 0 where that is its end.</summary>
    /// <exception cref="RefusalException">It cannot be read.</exception>
    public int Read(byte[] buffer, long at) => Guard(() => RandomAccess.Read(_handle, buffer, at));

    /// <summary>Its first bytes, as many as there are and not more than these.</summary>
    /// <exception cref="RefusalException">It cannot be read.</exception>
    public byte[] Beginning(int most)
    {
        var bytes = new byte[(int)Math.Min(Length, most)];
        var length = 0;
        while (length < bytes.Length && Guard(() => RandomAccess.Read(_handle, bytes.AsSpan(length), length)) is var read and > 0)
        {
            length += read;
        }

        return bytes[..length];
    }

    /// <param name="length">How many bytes were read until its end.</param>
    /// <exception cref="RefusalException">It changed since it was opened, so that what was read may be half of one state and half of another.</exception>
    public void SeeThatItStayed(long length)
    {
        if (length != Length || Guard(State) != _state)
        {
            throw RefusalException.Of(OutputDiagnostics.ChangedWhileCopied, _media.Path);
        }
    }

    private (long, DateTime) State() => (RandomAccess.GetLength(_handle), File.GetLastWriteTimeUtc(_handle));

    private T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw RefusalException.Of(FileDiagnostics.CannotRead, _media.Path);
        }
    }
}
