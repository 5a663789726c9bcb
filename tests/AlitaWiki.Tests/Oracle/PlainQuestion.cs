namespace AlitaWiki.Tests.Oracle;

/// <summary>Two claims and what they are to each other; <see cref="First"/> is null where the smaller id stands first.</summary>
internal sealed record PlainPair(PlainClaim X, PlainClaim Y, string Verdict, PlainClaim? First)
{
    public PlainClaim Other(PlainClaim claim) => claim == X ? Y : X;
}

/// <summary>A claim that stands aside.</summary>
internal sealed record PlainAside(PlainClaim Claim, string Why, List<PlainClaim> By);

/// <summary>Claims that could all be true.</summary>
internal sealed record PlainPosition(List<PlainClaim> Members, HashSet<Point> Shown, HashSet<string> Origins, bool IsWeak, bool IsLapsed);

/// <summary>From verdicts to a question (claims.md §6).</summary>
internal sealed class PlainQuestion
{
    private readonly AskedWiki _wiki;
    private readonly Choices _choices;

    public PlainQuestion(AskedWiki wiki, Choices choices)
    {
        _wiki = wiki;
        _choices = choices;
        var values = PlainValues.Of(wiki.Property, wiki.Claims.Select(claim => claim.Value));
        Domain = values.Domain;
        Claims = PlainClaims.Of(wiki, values, choices);
        Pairs = [.. Claims.SelectMany(x => Claims.Where(y => x.Number < y.Number).Select(y => Pair(x, y)))];
        TakeAside("transcription", pair => [pair.First!]);
        TakeAside("self-hedge", pair => pair.X.IsWeak == pair.Y.IsWeak ? [] : [pair.X.IsWeak ? pair.X : pair.Y]);
        TakeAside("revised", pair => [pair.Other(pair.First!)]);
        TakeAside("self-contradiction", pair => [pair.X, pair.Y], unlessNothingIsLeft: true);
        Standing = [.. Claims.Where(claim => !claim.Value.IsUnknown && !IsAside(claim))];
        Positions = [.. Groups().Select(Position)];
        Status = FindStatus();
        IsOutOfOrder = Claims.Exists(claim => IsBehind(claim, claim, Claims.Count)) || Claims.Exists(later => Claims.Exists(earlier =>
            IsBehind(earlier, later, Claims.Count) && later.Stated is { } new_ && earlier.Stated is { } old && new_.Last < old.First));
    }

    /// <summary>Claims replace each other in a circle, or one replaces another that was stated after it.</summary>
    public bool IsOutOfOrder { get; }

    /// <summary>All that could be true.</summary>
    public HashSet<Point> Domain { get; }

    public List<PlainClaim> Claims { get; }

    public List<PlainPair> Pairs { get; }

    public List<PlainAside> Asides { get; } = [];

    /// <summary>What is left when some stand aside.</summary>
    public List<PlainClaim> Standing { get; }

    public List<PlainPosition> Positions { get; }

    /// <summary>Null where no source says anything.</summary>
    public string? Status { get; }

    /// <summary>The last day of the earliest date by which both claims of some pair that gives a status of conflict had been stated.</summary>
    public int? Since { get; private set; }

    /// <summary>All that an editor who decides the question has before them; whatever else changes, the decision holds.</summary>
    public string Basis() => string.Join('\n', Claims.Where(claim => !claim.Value.IsUnknown).Select(Basis).Order(StringComparer.Ordinal)
        .Prepend($"{_wiki.Property.Type} {_wiki.Property.Many} {_wiki.Property.Volatile} {_wiki.Property.Tolerance} {string.Join(' ', _wiki.Property.Authority.Order(StringComparer.Ordinal))}"));

    private static string Basis(PlainClaim claim) => string.Join(
        " | ",
        claim.Written.Value,
        PlainClaims.OwnStance(claim.Written, claim.Value),
        claim.Written.Source,
        string.Join(", ", claim.Speakers.Order(StringComparer.Ordinal)),
        claim.Written.Stated,
        string.Join(", ", claim.Written.Qualifiers.OrderBy(one => one.Key, StringComparer.Ordinal)),
        claim.Written.Supersedes,
        string.Join(", ", claim.Origins.Order(StringComparer.Ordinal)),
        claim.Stated?.First,
        claim.Stated?.Last);

    private PlainPair Pair(PlainClaim x, PlainClaim y)
    {
        var (verdict, first) = PlainVerdicts.Of(x, y, _wiki);
        return new PlainPair(x, y, verdict, first);
    }

    /// <summary>Whether one claim replaces another, or one that does, and so on in so many steps.</summary>
    private bool IsBehind(PlainClaim earlier, PlainClaim later, int steps) => steps > 0
        && Claims.Exists(between => Replaces(later, between) && (between == earlier || IsBehind(earlier, between, steps - 1)));

    /// <summary>An equal copy corrects nobody, and nobody corrects it but who corrects its original.</summary>
    private bool Replaces(PlainClaim later, PlainClaim earlier) => later != earlier && later.StandsFor == later && earlier.StandsFor == earlier &&
        later.Written.Supersedes == earlier.Written.Source && PlainVerdicts.Relate(later, earlier, _wiki.Property) != Relation.Incomparable;

    private bool IsAside(PlainClaim claim) => Asides.Exists(aside => aside.Claim == claim);

    /// <summary>
    /// Puts claims aside for one reason. Pairs of those that stand aside for an earlier reason count for nothing, and an equal
    /// copy is no reason besides its original.
    /// </summary>
    private void TakeAside(string why, Func<PlainPair, List<PlainClaim>> losers, bool unlessNothingIsLeft = false)
    {
        var pairs = Pairs.FindAll(pair => pair.Verdict == why && !IsAside(pair.X) && !IsAside(pair.Y));
        var found = Claims
            .Select(claim => new PlainAside(claim, why, [.. pairs.Where(pair => (pair.X == claim || pair.Y == claim) && losers(pair).Contains(claim)).Select(pair => pair.Other(claim).StandsFor).Distinct()]))
            .Where(aside => aside.By.Count > 0)
            .ToList();
        var left = Claims.Where(claim => !claim.Value.IsUnknown && !IsAside(claim) && !found.Exists(aside => aside.Claim == claim));
        if (!unlessNothingIsLeft || left.Any())
            Asides.AddRange(found);
    }

    /// <summary>
    /// The largest groups of claims that share at least one possibility: at every point of the domain, and for everything
    /// that a qualifier may be, those that hold there.
    /// </summary>
    private List<List<PlainClaim>> Groups()
    {
        var keys = Standing.SelectMany(claim => claim.Qualifiers.Keys).Distinct().ToList();
        var cases = keys.Aggregate(new List<Dictionary<string, string>> { new() }, (cases, key) =>
            [.. Standing.Where(claim => claim.Qualifiers.ContainsKey(key)).Select(claim => claim.Qualifiers[key]).Distinct()
                .SelectMany(value => cases.Select(one => new Dictionary<string, string>(one) { [key] = value }))]);
        var groups = cases.SelectMany(one =>
        {
            var here = Standing.FindAll(claim => claim.Qualifiers.All(qualifier => one[qualifier.Key] == qualifier.Value));
            // Where several values may be true, each value and each denial is its own.
            return _wiki.Property.Many
                ? here.Select(claim => here.FindAll(other => other.IsDenial == claim.IsDenial && other.Set.SetEquals(claim.Set)))
                : here.SelectMany(claim => claim.Set).Distinct().Select(point => here.FindAll(claim => claim.Set.Contains(point)));
        }).ToList();

        return [.. groups
            .Where(group => group.Count > 0 && !groups.Exists(larger => larger.Count > group.Count && group.TrueForAll(larger.Contains)))
            .DistinctBy(group => string.Join(' ', group.Select(claim => claim.Number)))];
    }

    private PlainPosition Position(List<PlainClaim> members)
    {
        // What a denial leaves open is no answer where somebody gives one.
        var answers = members.Exists(claim => !claim.IsDenial) ? members.FindAll(claim => !claim.IsDenial) : members;

        // It shows its finest strong value, or its finest where all are weak, or what they have in common where none is finest.
        // Two single numbers that agree are one value; which of the two is finer is not said.
        var strong = answers.FindAll(claim => !claim.IsWeak);
        var values = strong.Count > 0 ? strong : answers;
        var finest = values.FindAll(finest => values.TrueForAll(other => finest.Set.IsSubsetOf(other.Set)));
        if (finest.Count == 0)
            finest = values.FindAll(finest => values.TrueForAll(other => finest.Set.IsSubsetOf(other.Set) || PlainVerdicts.Relate(finest, other, _wiki.Property) == Relation.Agrees));
        var shownAs = finest.Count == 0 ? null : _choices.OneOf(finest.DistinctBy(claim => claim.Set, HashSet<Point>.CreateSetComparer()).ToList());
        var shown = shownAs?.Set ?? [.. values.Skip(1).Aggregate(values[0].Set.AsEnumerable(), (common, claim) => common.Intersect(claim.Set))];

        // Its origins are those whose set lies inside the value shown, and where that is what several have in common, these.
        // A denial adds none to a position that holds a claim.
        var origins = answers.Where(claim => claim.Set.IsSubsetOf(shown)
                || (shownAs is null ? values.Contains(claim) : PlainVerdicts.Relate(claim, shownAs, _wiki.Property) == Relation.Agrees))
            .SelectMany(claim => claim.Origins).ToHashSet();
        return new PlainPosition(members, shown, origins, strong.Count == 0, IsLapsed(members, values));
    }

    /// <summary>Its last day has passed, and nobody in it spoke after that day; "none" and denials never lapse.</summary>
    private bool IsLapsed(List<PlainClaim> members, List<PlainClaim> values)
    {
        if (!_wiki.Property.Lapses || values.Exists(claim => claim.IsDenial || claim.SaysNone))
            return false;

        var last = values.Select(LastDays).Aggregate((common, days) => [.. common.Intersect(days)]).Max();
        return last < AskedWiki.AsOf.DayNumber && !OfDates(counts => members.Exists(claim => counts(claim) && claim.Stated is { } stated && stated.First > last));
    }

    /// <summary>The days of a date, those of a period's end.</summary>
    private HashSet<int> LastDays(PlainClaim claim) => claim.Written.Value.Split('/')[^1] switch
    {
        "" or ".." => [.. PlainDates.All],
        var date => PlainDates.Read(date, _wiki.Property.Tolerance).Days,
    };

    private string? FindStatus()
    {
        if (Positions.Count == 0)
            return null;

        var pairs = Pairs.FindAll(pair => Standing.Contains(pair.X) && Standing.Contains(pair.Y));
        foreach (var (status, giving) in new (string, Func<PlainPair, bool>)[]
        {
            ("disputed", pair => pair.Verdict is "contradicts" or "self-contradiction"),
            ("doubted", pair => pair.Verdict == "doubted"),
            ("competing", pair => pair.Verdict == "competing"),
            ("unsettled", IsUnsettled),
        })
        {
            var found = pairs.Where(giving).ToList();
            if (found.Count > 0)
            {
                Since = OfDates(counts => found
                    .Where(pair => counts(pair.X) && counts(pair.Y) && pair.X.Stated is not null && pair.Y.Stated is not null)
                    .Min(pair => (int?)Math.Max(pair.X.Stated!.Last, pair.Y.Stated!.Last)));
                return status;
            }
        }

        return Asides.Exists(aside => aside.Why == "revised") ? "revised"
            : Positions.Exists(position => Origins(position.Members).Count > 1) ? "agreed"
            : "single-origin";
    }

    /// <summary>What follows from the dates of claims. Whether that of an equal copy counts, where its original has none, is not said.</summary>
    private T OfDates<T>(Func<Predicate<PlainClaim>, T> follows) =>
        _choices.OneOf(new[] { follows(_ => true), follows(claim => claim.StandsFor == claim) }.Distinct().ToList());

    /// <summary>Whose word a group rests on: a denial adds nobody to one that holds a claim.</summary>
    private static HashSet<string> Origins(List<PlainClaim> members) =>
        [.. members.Where(claim => !claim.IsDenial || members.TrueForAll(other => other.IsDenial)).SelectMany(claim => claim.Origins)];

    /// <summary>Two strong claims that only overlap, and nobody who says what both allow.</summary>
    private bool IsUnsettled(PlainPair pair) =>
        pair.Verdict == "overlaps"
        && !pair.X.IsWeak && !pair.Y.IsWeak && !pair.X.IsDenial && !pair.Y.IsDenial
        && !Standing.Exists(third => third != pair.X && third != pair.Y
            && PlainVerdicts.AreCompatible(third, pair.X, _wiki.Property) && PlainVerdicts.AreCompatible(third, pair.Y, _wiki.Property)
            && third.Set.IsSubsetOf(pair.X.Set) && third.Set.IsSubsetOf(pair.Y.Set));
}
