namespace AlitaWiki.Tests.Oracle;

/// <summary>A claim as the rules see it.</summary>
internal sealed class PlainClaim
{
    /// <summary>Its place among the question's claims as written.</summary>
    public required int Number { get; init; }

    public required AskedClaim Written { get; init; }

    /// <summary>What its value may turn out to be.</summary>
    public required PlainValue Value { get; init; }

    /// <summary>What may be true if the claim is: of a denial, all but what it denies.</summary>
    public required HashSet<Point> Set { get; init; }

    /// <summary>Those it names as whose statement it is; empty where it is the source's own.</summary>
    public required HashSet<string> Speakers { get; init; }

    public required Dictionary<string, string> Qualifiers { get; init; }

    public required string Stance { get; set; }

    /// <summary>Whose word it rests on.</summary>
    public required HashSet<string> Origins { get; set; }

    /// <summary>When it was stated; null where nothing says so.</summary>
    public PlainDays? Stated { get; set; }

    /// <summary>It says otherwise than every claim that it could have been copied from.</summary>
    public bool IsTranscription { get; set; }

    /// <summary>The claim that it passes on.</summary>
    public PlainClaim? CopyOf { get; set; }

    public bool IsDenial => Stance == "denied";

    public bool IsWeak => Stance is "hedged" or "rumoured";

    public bool SaysNone => Value.IsNone && !IsDenial;

    /// <summary>The claim whose verdicts and place it has: what it is an equal copy of, else itself.</summary>
    public PlainClaim StandsFor => CopyOf is { } original && Stance == original.Stance && SaysTheSame(original) ? original.StandsFor : this;

    /// <summary>It says the same as another, no less firmly.</summary>
    public bool Repeats(PlainClaim original) =>
        (Stance == original.Stance || PlainClaims.IsFirmer(this, original)) && SaysTheSame(original);

    private bool SaysTheSame(PlainClaim original) =>
        Set.SetEquals(original.Set)
        && Qualifiers.Count == original.Qualifiers.Count && !Qualifiers.Except(original.Qualifiers).Any();
}

/// <summary>Origins, dates and copies (claims.md §5).</summary>
internal static class PlainClaims
{
    private const string Anonymous = "anonymous";

    /// <summary>From the firmest to the least firm; a denial is firm in its own way.</summary>
    private static readonly List<string> s_stances = ["asserted", "reported", "hedged", "rumoured", "denied"];

    public static List<PlainClaim> Of(AskedWiki wiki, PlainValues values, Choices choices)
    {
        var sources = new PlainSources(wiki.Sources);
        var claims = wiki.Claims.Select((claim, number) => Read(claim, number, values, sources)).ToList();

        // What a source is derived from comes before the source, so that it is settled when the source is looked at.
        foreach (var claim in claims.OrderBy(claim => sources.Ancestors(claim.Written.Source).Count).ToList())
        {
            Settle(claim, claims, wiki.Property, sources, choices);
        }

        return claims;
    }

    public static bool IsFirmer(PlainClaim claim, PlainClaim other) => s_stances.IndexOf(claim.Stance) < s_stances.IndexOf(other.Stance);

    private static PlainClaim Read(AskedClaim claim, int number, PlainValues values, PlainSources sources)
    {
        var value = values.All[number];
        var speakers = claim.Speakers.SelectMany(speaker => Voices(speaker, claim.Source, sources)).ToHashSet();
        return new PlainClaim
        {
            Number = number,
            Written = claim,
            Value = value,
            // A denial is the complement of its value, "none" included.
            Set = claim.Stance == "denied" ? [.. values.Domain.Except(value.Means)] : value.Means,
            Stance = OwnStance(claim, value),
            Speakers = speakers,
            Qualifiers = claim.Qualifiers.ToDictionary(one => one.Key, one => PlainValues.Named(one.Value)),
            // The origins are the speakers, where named, else the roots of the source's chain.
            Origins = speakers.Count > 0 ? speakers : sources.Roots(claim.Source),
            Stated = claim.Stated is { } stated ? PlainDates.Read(stated, null) : sources.DateOf(claim.Source),
        };
    }

    /// <summary>A question mark in the value makes an asserted or reported claim hedged.</summary>
    public static string OwnStance(AskedClaim claim, PlainValue value) =>
        value.Uncertain && claim.Stance is "asserted" or "reported" ? "hedged" : claim.Stance;

    /// <summary>Whom a speaker's name stands for: "anonymous" is one voice for each root source, any other name a page or itself.</summary>
    private static IEnumerable<string> Voices(string speaker, string source, PlainSources sources) => speaker == Anonymous
        ? sources.Roots(source).Select(root => "anonymous@" + root)
        : [PlainValues.Named(speaker)];

    private static void Settle(PlainClaim claim, List<PlainClaim> claims, AskedProperty property, PlainSources sources, Choices choices)
    {
        var ancestors = sources.Ancestors(claim.Written.Source);
        var earlier = claims.Where(other => ancestors.Contains(other.Written.Source)).ToList();
        var compatible = earlier.Where(other => !other.IsTranscription && PlainVerdicts.AreCompatible(claim, other, property)).ToList();

        // What somebody says does not come from a denial, nor a denial from what somebody says. An equal copy has its original's
        // place. One that the claim repeats comes before all others. Else one more copy of the same could change what there is.
        var originals = compatible.Where(other => MayPassOn(claim, other) && other.StandsFor == other).ToList();
        var repeated = originals.Where(claim.Repeats).ToList();

        // A slip: there is a claim to have been copied from that it cannot stand beside, and none that it can. A copy of a slip is
        // a slip, whatever else was said there.
        claim.IsTranscription = repeated.Count == 0 && (
            (compatible.Count == 0 && earlier.Exists(other => NamesNoOtherSpeaker(claim, other) && PlainVerdicts.Relate(claim, other, property) == Relation.Disjoint))
            || earlier.Exists(other => other.IsTranscription && MayPassOn(claim, other) && claim.Repeats(other)));
        if (originals.Count == 0 || claim.IsTranscription)
            return;

        // Of several claims that it may pass on: the nearest, then the finest, then the first by value, stance and source.
        if (repeated.Count > 0)
            originals = repeated;

        var distance = originals.Min(other => sources.Distance(claim.Written.Source, other.Written.Source));
        var nearest = originals.FindAll(other => sources.Distance(claim.Written.Source, other.Written.Source) == distance);
        var finest = nearest.FindAll(other => !nearest.Exists(finer => finer.Set.IsProperSubsetOf(other.Set)));
        var original = choices.OneOf(finest.FindAll(other => !finest.Exists(first => IsSurelyBefore(first, other, property))));

        claim.CopyOf = original;
        claim.Origins = original.Origins;
        claim.Stated = original.Stated ?? claim.Stated;
        claim.Stance = IsFirmer(claim, original) ? original.Stance : claim.Stance;
    }

    /// <summary>Whether a claim is before another by value, stance and source; of values that reach over each other, neither is surely.</summary>
    private static bool IsSurelyBefore(PlainClaim claim, PlainClaim other, AskedProperty property)
    {
        if (claim.Set.SetEquals(other.Set))
            return IsFirmer(claim, other) || (claim.Stance == other.Stance && string.CompareOrdinal(claim.Written.Source, other.Written.Source) < 0);
        if (claim.Value.IsNone || other.Value.IsNone)
            return other.Value.IsNone;

        var (here, there) = (Places(claim), Places(other));
        return (here.First <= there.First && here.Last < there.Last) || (here.First < there.First && here.Last <= there.Last);

        // A choice is where the property has it; no text is before another; and what has no beginning has no place.
        (decimal First, decimal Last) Places(PlainClaim of) => of.Value.IsOpenBelow
            ? (decimal.MaxValue, decimal.MinValue)
            : (of.Value.Means.Min(point => Place(point, point.Start)), of.Value.Means.Max(point => Place(point, point.End)));

        decimal Place(Point point, decimal number) => point.Word is { } word ? property.Values.ToList().IndexOf(word) : number;
    }

    private static bool MayPassOn(PlainClaim claim, PlainClaim other) => NamesNoOtherSpeaker(claim, other) && other.IsDenial == claim.IsDenial;

    /// <summary>What a derived source says without naming anybody else than the other does is passed on, not its own.</summary>
    public static bool NamesNoOtherSpeaker(PlainClaim claim, PlainClaim other) => claim.Written.Speakers.All(speaker => speaker == Anonymous
        ? other.Written.Speakers.Contains(Anonymous)
        : other.Speakers.Contains(PlainValues.Named(speaker)));
}

/// <summary>Which source is derived from which.</summary>
internal sealed class PlainSources(IReadOnlyList<AskedSource> sources)
{
    /// <summary>All that a source is derived from, through others too.</summary>
    public HashSet<string> Ancestors(string id)
    {
        var parents = Get(id).DerivedFrom;
        return [.. parents, .. parents.SelectMany(Ancestors)];
    }

    /// <summary>Where a source's chains begin: itself, where it is derived from nothing.</summary>
    public HashSet<string> Roots(string id) => Get(id).DerivedFrom.Count == 0 ? [id] : [.. Get(id).DerivedFrom.SelectMany(Roots)];

    /// <summary>How many steps it is to an ancestor on the shortest way.</summary>
    public int Distance(string id, string ancestor) => id == ancestor ? 0 : 1 + Get(id).DerivedFrom
        .Where(parent => parent == ancestor || Ancestors(parent).Contains(ancestor))
        .Min(parent => Distance(parent, ancestor));

    /// <summary>
    /// When a source's claims were stated that do not say so: the day of the root source; of several roots the latest,
    /// and none if one of them has none; of a single root without a date the source's own.
    /// </summary>
    public PlainDays? DateOf(string id)
    {
        var dates = Roots(id).Select(Published).ToList();
        return dates switch
        {
            [null] => Published(id),
            _ when dates.Contains(null) => null,
            _ => dates.MaxBy(date => (date!.Last, date.First)),
        };
    }

    private PlainDays? Published(string id) => Get(id).Published is { } date ? PlainDates.Read(date, null) : null;

    private AskedSource Get(string id) => sources.First(source => source.Id == id);
}
