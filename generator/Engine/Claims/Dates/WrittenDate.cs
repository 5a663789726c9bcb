using System.Globalization;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>The words and numbers of a date as people write it: "December 21, 2023", "c. 2025", "Q3 2025", "500 BC".</summary>
internal sealed class WrittenDate
{
    // Codes of EDTF to which the number of the quarter or half is added.
    private const int Quarters = 32;
    private const int Halves = 39;

    private readonly List<int> _numbers = [];
    private int? _year;
    private int? _month;
    private int? _part;
    private bool _approximate;
    private bool _decade;
    private bool _beforeChrist;
    private bool _startsWithYear;
    private bool _isChoice;
    private bool _hasOtherWords;

    public static WrittenDate Of(string text)
    {
        var date = new WrittenDate();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var isDigit = char.IsAsciiDigit(text[at]);
            while (at < text.Length && (isDigit ? char.IsAsciiDigit(text[at]) : char.IsAsciiLetter(text[at])))
            {
                at++;
            }

            if (at == start)
            {
                date._approximate |= text[at] == '~';
                at++;
            }
            else if (isDigit)
            {
                date.AddNumber(text[start..at]);
            }
            else
            {
                date.AddWord(text[start..at].ToLowerInvariant(), afterDigit: start > 0 && char.IsAsciiDigit(text[start - 1]));
            }
        }

        return date;
    }

    public IEnumerable<string> Guesses()
    {
        // A word that is not understood may be the one that matters: "early 2025".
        if (_hasOtherWords)
        {
            return [];
        }

        if (_year is not { } year)
        {
            return _beforeChrist && _numbers is [var early] ? [Year(1 - early)] : [];
        }

        if (_beforeChrist)
        {
            return _numbers.Count == 0 ? [Year(1 - year)] : [];
        }

        var mark = _approximate ? "~" : "";
        return (_month ?? _part, _numbers) switch
        {
            (not null, [var count]) when _part is Quarters or Halves => [$"{year:D4}-{_part + count:D2}{mark}"],
            ({ } month, []) => [$"{year:D4}-{month:D2}{mark}"],
            (not null, [var day]) when _part is null => [$"{year:D4}-{_month:D2}-{day:D2}{mark}"],
            (null, []) when _decade => [$"{year / 10:D3}X{mark}"],
            (null, []) => [$"{year:D4}{mark}"],
            (null, [>= 1000 and var other]) => [_isChoice ? $"[{year},{other}]" : $"[{year}..{other}]"],
            (null, [var month]) => [$"{year:D4}-{month:D2}{mark}"],
            (null, [var first, var second]) when _startsWithYear => [$"{year:D4}-{first:D2}-{second:D2}{mark}"],
            (null, [var first, var second]) => [$"{year:D4}-{second:D2}-{first:D2}{mark}", $"{year:D4}-{first:D2}-{second:D2}{mark}"],
            _ => [],
        };
    }

    private static string Year(int year) => year < 0 ? $"-{-year:D4}" : $"{year:D4}";

    private void AddNumber(string digits)
    {
        if (digits.Length > 4)
        {
            return;
        }

        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits.Length == 4 && _year is null)
        {
            _startsWithYear = _numbers.Count == 0;
            _year = number;
        }
        else
        {
            _numbers.Add(number);
        }
    }

    private void AddWord(string word, bool afterDigit)
    {
        var part = Part(word);
        var month = Month(word);
        var isDecade = word == "s" && afterDigit;
        var isApproximate = word is "c" or "ca" or "circa" or "about" or "around" or "approximately" or "approx";
        var isBeforeChrist = word is "bc" or "bce";
        var isFiller = word is "or" or "to" or "of" or "the" or "in" or "on" || (afterDigit && word is "st" or "nd" or "rd" or "th");
        _part ??= part;
        _month ??= month;
        _decade |= isDecade;
        _approximate |= isApproximate;
        _beforeChrist |= isBeforeChrist;
        _isChoice |= word == "or";
        _hasOtherWords |= part is null && month is null && !isDecade && !isApproximate && !isBeforeChrist && !isFiller;
    }

    private static int? Part(string word) => word switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        "q" => Quarters,
        "h" => Halves,
        _ => null,
    };

    private static int? Month(string word)
    {
        for (var month = 1; word.Length >= 3 && month <= 12; month++)
        {
            if (DateWords.Month(month).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return null;
    }
}
