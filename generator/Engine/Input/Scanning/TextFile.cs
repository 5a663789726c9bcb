using System.Buffers;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>
/// A file's text, without byte order mark and with line feeds alone. Of most files only parts are kept, so that the whole lies in
/// a buffer that the next file takes over.
/// </summary>
internal sealed class TextFile(SourcePath path, char[] buffer, int length) : IDisposable
{
    public SourcePath Path => path;

    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}
