using System.Text;

namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>Words without sense, in sentences of the usual length.</summary>
internal static class Prose
{
    private const int ShortestSentence = 8;
    private const int LengthsOfSentences = 10;

    public static IReadOnlyList<string> Words { get; } =
    [
        "anchor", "beacon", "breakwater", "captain", "causeway", "chart", "cliff", "compass", "crew", "current",
        "dock", "ebb", "ferry", "fleet", "fog", "gale", "gull", "harbour", "helm", "island",
        "keeper", "lantern", "ledger", "lighthouse", "mast", "mooring", "oar", "pier", "pilot", "quay",
        "reef", "rope", "rudder", "sail", "salt", "shoal", "signal", "storm", "tide", "voyage", "watch", "wreck",
    ];

    /// <summary>Sentences of so many words in all; in some of them a word is strong.</summary>
    public static string Paragraph(Dice dice, int words, bool plain = false)
    {
        var text = new StringBuilder();
        while (words > 0)
        {
            var length = Math.Min(words, ShortestSentence + dice.Below(LengthsOfSentences));
            var strong = !plain && dice.Below(3) == 0 ? length / 2 : -1;
            words -= length;
            text.Append(text.Length > 0 ? " " : "");
            for (var word = 0; word < length; word++)
            {
                var written = dice.One(Words);
                written = word == 0 ? Capital(written) : " " + written;
                text.Append(word == strong && word > 0 ? $" **{written.Trim()}**" : written);
            }

            text.Append('.');
        }

        return text.ToString();
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
