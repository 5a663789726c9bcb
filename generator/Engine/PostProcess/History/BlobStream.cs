using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>The files that 'git cat-file --batch' gives, one after the other.</summary>
/// <param name="output">Is read byte by byte where it is not a file's content.</param>
internal sealed class BlobStream(BufferedStream output)
{
    /// <summary>Longer than a hash, a kind and a length.</summary>
    private const int MostOfHeader = 128;

    private readonly byte[] _buffer = new byte[1 << 16];

    /// <summary>Reads the next file, piece by piece.</summary>
    /// <param name="id">Whose turn it is.</param>
    /// <param name="begin">Told the length; gives what each piece goes to.</param>
    /// <exception cref="InvalidDataException">The file is not there, or this is something else.</exception>
    public void Next(string id, Func<long, Action<ReadOnlyMemory<byte>>> begin)
    {
        if (Header().Split(' ') is not [var found, "blob", var digits]
            || found != id
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new InvalidDataException($"the content of {id} is missing in this clone");
        }

        var take = begin(length);
        while (length > 0)
        {
            var read = output.Read(_buffer, 0, (int)Math.Min(_buffer.Length, length));
            if (read == 0)
            {
                throw new InvalidDataException("the answer breaks off");
            }

            take(_buffer.AsMemory(0, read));
            length -= read;
        }

        // A line feed ends each.
        output.ReadByte();
    }

    private string Header()
    {
        var line = new StringBuilder();
        for (var next = output.ReadByte(); next is not (-1 or '\n') && line.Length < MostOfHeader; next = output.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }
}
