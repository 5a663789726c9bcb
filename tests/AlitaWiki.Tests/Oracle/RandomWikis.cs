using System.Globalization;

namespace AlitaWiki.Tests.Oracle;

/// <summary>What a random wiki is rich in.</summary>
internal enum Shape
{
    Mixed,
    Chains,
    Speakers,
    Denials,
    Exact,
    Coarse,
    Many,
    Qualified,
    Replaced,
}

/// <summary>Random wikis of one question, of few sources, values and dates, so that all rules meet. The same number gives the same wiki.</summary>
internal sealed class RandomWikis
{
    private static readonly string[] s_names = ["gazette", "herald", "argus", "mirror", "tribune", "courier", "beacon", "ledger", "post"];
    private static readonly string[] s_stances = ["asserted", "asserted", "reported", "hedged", "rumoured", "denied"];
    private static readonly string[] s_speakers = ["Mira", "cast/mira-toren", "Mira Toren", "Yoko", "Toren Hale", "toren hale", "anonymous", "anonymous"];
    private static readonly string[] s_territories = ["US", "us", "Japan", "JP", "places/japan"];
    private static readonly string[] s_exactDays = ["2022-03-01", "2023-01-15", "2023-06-30", "2024-02-29", "2024-05-06", "2025-01-01", "2025-12-31"];
    private static readonly string[] s_coarseDates = ["2022", "2023", "2023-06", "2024", "2024-05", "2024-22", "2025", "2025-12", "202X", "2024-05~", "2023?", "\"[2023-02, 2024-03]\"", "\"[..2023-06]\"", "\"[2024-05..]\"", "2024-40"];

    private static readonly Dictionary<string, string[]> s_values = new()
    {
        ["date"] =
        [
            "2024", "2024-05", "2024-05-06", "2024-05-06", "2025", "2025-01-01", "2025-03", "2024?", "2025-03?", "2024~", "2025-03~", "2025%", "202X", "2024-1X", "2024-XX-06",
            "[2024, 2025]", "[2024-05, 2025-03]", "[2025..]", "[..2024-05]", "2024-21", "2025-24", "2024-34", "2024-41", "2024-26", "2024-29", "2024-30", "2024-32", "2024-38", "2024-40",
            "XXXX", "XXXX-05-XX", "20XX", "2024-XX", "2024-05-XX", "1950S2", "195X", "Y17E4", "[2024~, 2025-03]", "[2025~..]", "[..2024-05~]", "[2024-05..2025-03, 2026]", "[2024-05-06..2024-05-20]",
            "2024-~05", "2024~-05-06", "2024-?05", "?2025-03", "2025-03-%01", "2024-38~", "202X~",
        ],
        ["period"] =
        [
            "2023/2024", "2023-05/2024-03", "2023-05/..", "../2024-03", "2023-05-10/2023-05-12", "2023-05/2023-05", "2024/2025", "2024-03/", "/2023", "2023?/2024", "2023-05~/2024-03", "../..", "2023-24/2024-X1", "202X/2024-41",
        ],
        ["quantity"] =
        [
            "200 million USD", "$200 million", "200,000,000 USD", "205 million USD", "200.4 million USD", "about 204 million USD", "over 150 million USD", "at least 210 million USD",
            "under 210 million USD", "at most 190 million USD", "150..190 million USD", "180..210 million USD", "about 190 million USD", "$0.2B", "200M USD", "200,000K USD", "0.205 billion USD",
        ],
        ["choice"] = ["yes", "no", "maybe", "[yes, no]", "[no, maybe]", "[yes, no, maybe]"],
        ["page"] = ["Mira Toren", "cast/mira-toren", "M. T.", "Yoko", "Nobody Known", "nobody known", "[Mira, Yoko]", "[Yoko, Nobody Known]"],
        ["text"] = ["Look up", "Look Up!", "LOOK UP", "Ｌｏｏｋ ｕｐ", "Never look down", "Never, look down", "The End", "«Look up»", "Look  up", "Straße", "STRASSE"],
    };

    private readonly Random _random;
    private readonly string _key;
    private readonly Shape _shape;

    private RandomWikis(int number)
    {
        _random = new Random(number);
        _key = string.Create(CultureInfo.InvariantCulture, $"w{number:D7}");
        _shape = (Shape)(number % Enum.GetValues<Shape>().Length);
    }

    public static AskedWiki Number(int number) => new RandomWikis(number).Wiki();

    private AskedWiki Wiki()
    {
        var names = s_names.ToArray();
        _random.Shuffle(names);
        names = names[.._random.Next(2, _shape == Shape.Chains ? 9 : 6)];
        var property = Property(names);
        // How much further "about" reaches where there is a tolerance is not said to the last digit.
        var values = s_values[property.Type].Where(value => property.Tolerance is null || !value.StartsWith("about", StringComparison.Ordinal)).ToArray();
        _random.Shuffle(values);
        // Few values in one question, or hardly any two would have to do with each other.
        values = [.. values[..Math.Min(values.Length, _random.Next(2, 6))], "none"];
        return new AskedWiki(
            _key,
            property,
            [.. names.Select((name, index) => new AskedSource(name, Date(30), [.. Parents(names[..index])]))],
            [.. Enumerable.Range(0, _random.Next(1, 9)).Select(_ => Claim(names, values))]);
    }

    private AskedProperty Property(string[] sources)
    {
        var type = Chance(50) ? "date" : Any([.. s_values.Keys]);
        return new AskedProperty(type)
        {
            Many = Chance(_shape == Shape.Many ? 100 : 5),
            Volatile = Chance(60),
            Lapses = type is "date" or "period" && Chance(70),
            Tolerance = !Chance(20) ? null : type switch { "quantity" => Any("5%", "12%"), "date" => Any("30d", "6m", "1y"), _ => null },
            Values = type == "choice" ? ["yes", "no", "maybe"] : [],
            Authority = Chance(30) ? [Any(sources)] : [],
        };
    }

    private IEnumerable<string> Parents(string[] earlier)
    {
        var chance = _shape == Shape.Chains ? 75 : 35;
        return earlier.Where((_, index) => Chance(index == earlier.Length - 1 ? chance : chance / 4));
    }

    private AskedClaim Claim(string[] sources, string[] values)
    {
        var stance = _shape == Shape.Denials && Chance(40) ? "denied" : Any(s_stances);
        var value = Chance(3) ? "unknown" : Any(values);
        if (stance == "denied" && (value == "unknown" || value.Contains('?', StringComparison.Ordinal) || value.Contains('%', StringComparison.Ordinal)))
            stance = "reported";
        return new AskedClaim(value, stance, Any(sources))
        {
            Quoted = Chance(50) || value.Contains(": ", StringComparison.Ordinal) || value[0] is '.' or '?',
            Speakers = Chance(_shape == Shape.Speakers ? 60 : 15) ? [.. Enumerable.Range(0, Chance(25) ? 2 : 1).Select(_ => Any(s_speakers)).DistinctBy(PlainValues.Named)] : [],
            Stated = Chance(40) ? Date(0) : null,
            Supersedes = Chance(_shape == Shape.Replaced ? 30 : 4) ? Any(sources) : null,
            Qualifiers = [.. Qualifier("territory", s_territories), .. Qualifier("format", ["film", "series"])],
        };
    }

    private IEnumerable<KeyValuePair<string, string>> Qualifier(string key, string[] values) =>
        Chance(_shape == Shape.Qualified ? 45 : 8) ? [new(key, Any(values))] : [];

    private string? Date(int missing) => Chance(missing) ? null
        : Chance(_shape switch { Shape.Exact => 0, Shape.Coarse => 100, _ => 40 }) ? Any(s_coarseDates)
        : Any(s_exactDays);

    private T Any<T>(params T[] items) => items[_random.Next(items.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
