namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Up to four decimal digits of which some are unspecified: <c>2023</c>, <c>202X</c>, <c>X1</c>.</summary>
/// <param name="Nibbles">Four bits a digit, the last digit lowest; 15 is unspecified.</param>
internal readonly record struct DigitMask(int Nibbles, int Length)
{
    private const int Unspecified = 15;

    public bool IsExact => Least == Most;

    public bool IsOpen => OpenTail == Length;

    public int Least => Value(0);

    public int Most => Value(9);

    /// <summary>How many digits at the end are unspecified.</summary>
    public int OpenTail
    {
        get
        {
            var count = 0;
            while (count < Length && Digit(count) == Unspecified)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Whether only digits at the end are unspecified, so that the numbers it fits follow each other.</summary>
    public bool IsRun => new DigitMask(Nibbles >> (4 * OpenTail), Length - OpenTail).IsExact;

    /// <summary>Reads digits and <c>X</c>.</summary>
    public static DigitMask Of(ReadOnlySpan<char> text)
    {
        var nibbles = 0;
        foreach (var c in text)
        {
            nibbles = (nibbles << 4) | (c == 'X' ? Unspecified : c - '0');
        }

        return new(nibbles, text.Length);
    }

    public bool Fits(int number)
    {
        for (var place = 0; place < Length; place++, number /= 10)
        {
            var digit = Digit(place);
            if (digit != Unspecified && digit != number % 10)
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => string.Create(Length, this, static (text, mask) =>
    {
        for (var place = 0; place < text.Length; place++)
        {
            var digit = mask.Digit(text.Length - 1 - place);
            text[place] = digit == Unspecified ? 'X' : (char)('0' + digit);
        }
    });

    private int Digit(int place) => (Nibbles >> (4 * place)) & 15;

    private int Value(int unspecified)
    {
        var value = 0;
        for (var place = Length - 1; place >= 0; place--)
        {
            var digit = Digit(place);
            value = (value * 10) + (digit == Unspecified ? unspecified : digit);
        }

        return value;
    }
}
