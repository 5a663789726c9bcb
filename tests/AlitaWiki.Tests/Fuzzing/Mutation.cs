namespace AlitaWiki.Tests.Fuzzing;

/// <summary>Makes another file of one: bytes and marks put in, taken out, doubled and exchanged.</summary>
internal sealed class Mutation(int seed)
{
    private const int MostBytes = 20_000;

    private static readonly byte[][] s_marks =
    [
        .. ((string[])[
            "---\n", "\n---\n", ": ", "- ", "\n", "\r", "\t", "[", "]", "{", "}", "\"", "'", "#", " #", "&a ", "*a", "!!", "|", ">", "\\", "\0", "\u2028", "\uFEFF", "\u202E", "😀",
            "[[", "]]", "![[", "[@", "{{ value ", "}}", "::: spoiler ", ":::\n", "::: disagreement ", "[^1]", "> [!NOTE]\n", "| a |\n|---|\n", "```\n", "<script>", "javascript:", "//x",
            "title", "claims", "value", "source", "qualifiers", "resolutions", "redirect-from", "aliases", "about ", "150..200 million USD", "2023-XX-21", "Y99999999999", "[2030..]", "-0000", "2024~/..",
            "9999999999999999999", "1e999", "%", "..", "/", "~", "?", "X", "-", "[..", "S9", "E9", " or ", "at least ", " million", " billion USD", "€", "\u00a0", "\u2212", "\u0663", "P1Y",
            "\n" + "0123456789abcdef0123456789abcdef01234567" + "\0", "R100\0", "\u001b[2J", "::error::", "%0A", "\u0130", "\u00df", "\ud83d",
        ]).Select(System.Text.Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE],
    ];

    private readonly Random _random = new(seed);

    /// <param name="other">From which a part may be taken.</param>
    public byte[] Of(byte[] file, byte[] other)
    {
        var bytes = file.ToList();
        for (var changes = _random.Next(1, 8); changes > 0; changes--)
            Change(bytes, other);
        return [.. bytes.Take(MostBytes)];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(_random.Next(1, 30), bytes.Count - at);
        switch (_random.Next(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes.InsertRange(at, Enumerable.Repeat(s_marks[_random.Next(s_marks.Length)], _random.Next(1, 200)).SelectMany(mark => mark));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 4 when other.Length > 0:
                var from = _random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + _random.Next(1, 200))]);
                break;
            default:
                bytes.InsertRange(at, s_marks[_random.Next(s_marks.Length)]);
                break;
        }
    }
}
