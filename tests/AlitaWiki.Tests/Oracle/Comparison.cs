using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Oracle;

/// <summary>Holds the generator's answer to that of the plain reading of the rules.</summary>
internal static class Comparison
{
    /// <summary>That of 9999.</summary>
    private const int LastDay = 3_652_058;

    /// <summary>
    /// All in which they differ, a line each, by the reading that the generator comes nearest to; nothing where they agree.
    /// </summary>
    public static List<string> Differences(AskedWiki wiki, ProductAnswer product)
    {
        var choices = new Choices();
        var fewest = Differences(new PlainQuestion(wiki, choices), product);
        while (fewest.Count > 0 && choices.MoveOn())
        {
            var differences = Differences(new PlainQuestion(wiki, choices), product);
            fewest = differences.Count < fewest.Count ? differences : fewest;
        }

        return fewest;
    }

    /// <summary>The reading by which the generator answers; null where it answers by none, or finds errors.</summary>
    public static PlainQuestion? Reading(AskedWiki wiki, ProductAnswer product)
    {
        var choices = new Choices();
        do
        {
            var plain = new PlainQuestion(wiki, choices);
            if (product.Question is not null && product.Errors.IsEmpty && Differences(plain, product).Count == 0)
                return plain;
        }
        while (choices.MoveOn());

        return null;
    }

    private static List<string> Differences(PlainQuestion plain, ProductAnswer product)
    {
        if (product.Errors.Length > 0 || plain.IsOutOfOrder)
        {
            return product.Errors.Length > 0 && plain.IsOutOfOrder && product.Errors.All(error => error.Descriptor.Id is "AW3021" or "AW3022") ? []
                : product.Errors.Length == 0 ? ["error expected"]
                : [.. product.Errors.Select(error => $"error {error.Descriptor.Id} {error.Message}")];
        }

        if (product.Question is not { } question || plain.Status is not { } status)
            return product.Question is null == plain.Status is null ? [] : [$"question {(plain.Status is null ? "none" : "one")}, product otherwise"];

        return
        [
            .. Differ("status", status, StatusNames.Of(question.OpenStatus)),
            .. plain.Since is { } since || status is "disputed" or "doubted" or "competing" or "unsettled"
                ? Differ("since", Day(plain.Since), Day(LastOf(question.Since)))
                : [],
            .. Lines("claim", plain.Claims.Select(Line), question.Claims.Select(claim => Line(claim, product))),
            .. Lines("pair", plain.Pairs.Where(pair => pair.Verdict != "incomparable").Select(pair => Line(pair, product)),
                question.Pairs.Where(pair => pair.Verdict != Verdict.Incomparable).Select(pair => Line(pair, product, plain))),
            .. Lines("aside", plain.Asides.Select(aside => $"{aside.Claim.Number} {aside.Why} by {Numbers(aside.By.Select(claim => claim.Number))}"),
                question.Asides.Select(aside => $"{product.NumberOf(aside.Claim)} {VerdictNames.Of(aside.Why)} by {Numbers(aside.By.Select(product.NumberOf))}")),
            .. Lines("position", plain.Positions.Select(Line), question.Positions.Select(position => Line(position, product, plain))),
        ];
    }

    private static string Line(PlainClaim claim) =>
        $"{claim.Number} {claim.Stance} from {string.Join(", ", claim.Origins.Order(StringComparer.Ordinal))} on {Day(claim.Stated?.First)} to {Day(claim.Stated?.Last)}";

    private static string Line(Claim claim, ProductAnswer product) =>
        $"{product.NumberOf(claim.Id)} {StanceNames.Of(claim.Stance)} from {string.Join(", ", claim.Origins.Select(NameOf).Order(StringComparer.Ordinal))} "
        + $"on {Day(claim.StatedOn?.Days.Intervals[0].Start)} to {Day(LastOf(claim.StatedOn))}";

    private static string Line(PlainPair pair, ProductAnswer product)
    {
        var smaller = string.CompareOrdinal(product.IdOf(pair.X.Number), product.IdOf(pair.Y.Number)) < 0 ? pair.X : pair.Y;
        var first = pair.First ?? smaller;
        return Line(first, pair.Other(first), pair.Verdict);
    }

    private static string Line(PairVerdict pair, ProductAnswer product, PlainQuestion plain) =>
        Line(plain.Claims[product.NumberOf(pair.A)], plain.Claims[product.NumberOf(pair.B)], VerdictNames.Of(pair.Verdict));

    private static string Line(PlainClaim first, PlainClaim second, string verdict) => $"{first.Number}-{second.Number} {verdict}";

    private static string Line(PlainPosition position) =>
        $"{Numbers(position.Members.Select(claim => claim.Number))} shows {Shown(position, position.Shown)} from {string.Join(", ", position.Origins.Order(StringComparer.Ordinal))}"
        + $"{(position.IsWeak ? " weak" : "")}{(position.IsLapsed ? " lapsed" : "")}";

    private static string Line(Position position, ProductAnswer product, PlainQuestion plain)
    {
        var members = position.Claims.Select(product.NumberOf).Order().ToList();
        var shown = plain.Domain.Where(point => Contains(position.Value.Set!, point) != (position.Stance == Stance.Denied));
        return $"{Numbers(members)} shows {Shown(plain.Positions.Find(other => other.Members.Select(claim => claim.Number).SequenceEqual(members)), shown)} "
            + $"from {string.Join(", ", position.Origins.Select(NameOf).Order(StringComparer.Ordinal))}"
            + $"{(position.Weak ? " weak" : "")}{(position.Lapsed ? " lapsed" : "")}";
    }

    /// <summary>What a position shows; left open where several denials are together, for no value can say that neither of two is so.</summary>
    private static string Shown(PlainPosition? position, IEnumerable<Point> shown) =>
        position is not null && position.Members.TrueForAll(claim => claim.IsDenial && position.Members.Exists(other => !claim.Set.IsSubsetOf(other.Set)))
            ? "denials"
            : Points(shown);

    private static bool Contains(Possibilities set, Point point) => set switch
    {
        NothingSet => point == Point.None,
        TokenSet tokens => point.Word is { } word && tokens.Tokens.Any(token => token == word || token == "page:" + word || token == "text:" + word),
        _ when point.Word is not null => false,
        PeriodSet period => Contains(period.Starts, point.Start) && Contains(period.Ends, point.End),
        IntervalSet days => Contains(days, point.Start),
        _ => throw new ArgumentException("Not a set that is known here.", nameof(set)),
    };

    private static bool Contains(IntervalSet set, decimal number) => set.Intervals.Any(interval => interval.Start <= number && number < interval.End);

    /// <summary>An origin as the data files spell it, without the folder of its wiki.</summary>
    private static string NameOf(Voice voice)
    {
        var name = voice.Page?.Value ?? (voice.Key.StartsWith("anonymous@", StringComparison.Ordinal) ? voice.Key : PlainValues.Named(voice.Name));
        var folder = name.IndexOf("w0", StringComparison.Ordinal);
        return folder < 0 ? name : name[..folder] + name[(name.LastIndexOf('/') + 1)..];
    }

    private static IEnumerable<string> Lines(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (here, there) = (expected.Order(StringComparer.Ordinal).ToList(), found.Order(StringComparer.Ordinal).ToList());
        return here.Except(there).Select(line => $"{what} expected {line}").Concat(there.Except(here).Select(line => $"{what} found {line}"));
    }

    private static IEnumerable<string> Differ(string what, string expected, string found) =>
        expected == found ? [] : [$"{what} expected {expected} found {found}"];

    private static decimal? LastOf(DateValue? date) => date?.Days.Intervals[^1].End - 1;

    private static string Day(decimal? number) => number switch
    {
        null => "never",
        < 0 => "any day before",
        > LastDay => "any day after",
        { } day => DateOnly.FromDayNumber((int)day).ToString("O", null),
    };

    private static string Numbers(IEnumerable<int> numbers) => string.Join('+', numbers.Order());

    private static string Points(IEnumerable<Point> points) => string.Join(' ', points
        .Select(point => point.Word ?? (point.Start == point.End ? Text(point.Start) : $"{Text(point.Start)}/{Text(point.End)}"))
        .Order(StringComparer.Ordinal));

    private static string Text(decimal number) => number is > 300_000 and < 3_400_000 && decimal.IsInteger(number) ? Day(number) : number.ToString(null, null);
}
