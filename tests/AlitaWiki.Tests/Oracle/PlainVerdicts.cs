namespace AlitaWiki.Tests.Oracle;

/// <summary>What two claims' sets are to each other.</summary>
internal enum Relation
{
    Incomparable,
    Agrees,
    Refines,
    Overlaps,
    Disjoint,
}

/// <summary>From two claims to a verdict (claims.md §4).</summary>
internal static class PlainVerdicts
{
    /// <summary>The verdict of a pair, and the claim that stands first: the finer, later or copying one; null where the smaller id does.</summary>
    public static (string Verdict, PlainClaim? First) Of(PlainClaim one, PlainClaim other, AskedWiki wiki)
    {
        // A copy that equals its original in value, stance and qualifiers has its original's verdicts.
        var (x, y) = (one.StandsFor, other.StandsFor);
        var (verdict, first) = x == y ? ("agrees", null) : Decide(x, y, wiki);
        first ??= x.CopyOf == y ? x : y.CopyOf == x ? y : null;
        return (verdict, x == y ? one.CopyOf == other ? one : other.CopyOf == one ? other : null : first is null ? null : first == x ? one : other);
    }

    public static Relation Relate(PlainClaim x, PlainClaim y, AskedProperty property)
    {
        // A value that the source does not know is never compared.
        if (x.Value.IsUnknown || y.Value.IsUnknown)
            return Relation.Incomparable;

        // A qualifier that both carry and that differs: they are about different things.
        if (x.Qualifiers.Any(one => y.Qualifiers.TryGetValue(one.Key, out var other) && other != one.Value))
            return Relation.Incomparable;

        if (x.IsDenial != y.IsDenial)
        {
            // A denial is disjoint from what lies inside the denied, and overlaps anything else;
            // where several values may be true, it has nothing to say on anything else.
            var (denial, said) = x.IsDenial ? (x, y) : (y, x);
            return said.Set.IsSubsetOf(denial.Value.Means) ? Relation.Disjoint
                : property.Many && !said.Set.Overlaps(denial.Value.Means) ? Relation.Incomparable
                : Relation.Overlaps;
        }

        if (x.Set.SetEquals(y.Set))
            return Relation.Agrees;

        // Where several values may be true, different ones are about different things.
        if (property.Many)
            return Relation.Incomparable;

        // Two single numbers agree as soon as they could be the same.
        if (!x.IsDenial && x.Value.IsSingleNumber && y.Value.IsSingleNumber && x.Set.Overlaps(y.Set))
            return Relation.Agrees;

        if (x.Set.IsSubsetOf(y.Set) || y.Set.IsSubsetOf(x.Set))
            return Relation.Refines;

        if (x.Set.Overlaps(y.Set))
            return Relation.Overlaps;

        // What may still change can have no date set and be expected.
        return property.Volatile && ((x.SaysNone && y.IsWeak) || (y.SaysNone && x.IsWeak)) ? Relation.Overlaps : Relation.Disjoint;
    }

    /// <summary>They can be compared, and there is something that both allow: that a date is expected though none is set is no such thing.</summary>
    public static bool AreCompatible(PlainClaim x, PlainClaim y, AskedProperty property) =>
        Relate(x, y, property) is Relation.Agrees or Relation.Refines or Relation.Overlaps && (x.IsDenial || y.IsDenial || x.Set.Overlaps(y.Set));

    private static (string Verdict, PlainClaim? First) Decide(PlainClaim x, PlainClaim y, AskedWiki wiki)
    {
        switch (Relate(x, y, wiki.Property))
        {
            case Relation.Incomparable:
                return ("incomparable", null);
            case Relation.Agrees:
                return ("agrees", null);
            case Relation.Refines:
                return ("refines", x.Set.IsSubsetOf(y.Set) ? x : y);
            case Relation.Overlaps:
                return ("overlaps", null);
        }

        // From here on they cannot both be true. First: is one of them the other, copied down wrongly?
        var sources = new PlainSources(wiki.Sources);
        if (IsCopiedWrongly(x, y, sources))
            return ("transcription", x);
        if (IsCopiedWrongly(y, x, sources))
            return ("transcription", y);

        // Did one take the place of the other?
        if (Revises(x, y, wiki.Property))
            return ("revised", x);
        if (Revises(y, x, wiki.Property))
            return ("revised", y);

        // The same source, and the same speaker in it.
        if (x.Written.Source == y.Written.Source && x.Speakers.SetEquals(y.Speakers))
            return (x.IsWeak || y.IsWeak ? "self-hedge" : "self-contradiction", null);

        return (x.IsWeak && y.IsWeak ? "competing" : x.IsWeak || y.IsWeak ? "doubted" : "contradicts", null);
    }

    private static bool IsCopiedWrongly(PlainClaim copy, PlainClaim origin, PlainSources sources) =>
        copy.IsTranscription
        && sources.Ancestors(copy.Written.Source).Contains(origin.Written.Source)
        && PlainClaims.NamesNoOtherSpeaker(copy, origin);

    private static bool Revises(PlainClaim later, PlainClaim earlier, AskedProperty property)
    {
        // A rumour revises only rumours.
        if (later.Stance == "rumoured" && earlier.Stance != "rumoured")
            return false;

        // It says itself that it replaces what that source said.
        if (later.Written.Supersedes == earlier.Written.Source)
            return true;

        // What does not change is never outdated; and the later begins only after the earlier has ended.
        if (!property.Volatile || later.Stated is not { } new_ || earlier.Stated is not { } old || new_.First <= old.Last)
            return false;

        return later.Origins.SetEquals(earlier.Origins)
            || (property.Authority.Contains(later.Written.Source) && later.Speakers.Count == 0)
            || (earlier.SaysNone && !later.IsWeak && !later.IsDenial);
    }
}
