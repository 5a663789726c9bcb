using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A claim with all that its comparison with others needs, worked out once.</summary>
public sealed class Statement
{
    internal Statement(
        Claim claim, int setNumber, Statement? copyOf, bool isExactCopy, bool fitsAnAncestor, bool isAuthority, bool isDerived)
    {
        Claim = claim;
        SetNumber = setNumber;
        IsUnknown = claim.Value.Kind == ValueKind.Unknown;
        IsNone = claim.Value.Kind == ValueKind.None;
        IsDenial = claim.Stance == Stance.Denied;
        IsWeak = claim.IsWeak;
        Extent = new Extent(claim.Value.Set!, IsDenial);
        CopyOf = copyOf;
        Original = isExactCopy ? copyOf! : this;
        FitsAnAncestor = fitsAnAncestor;
        IsAuthority = isAuthority;
        IsDerived = isDerived;
        IsDated = claim.StatedOn is not null;
        if (claim.StatedOn is { } stated)
        {
            StatedFrom = StatedDates.From(stated);
            StatedBefore = StatedDates.Before(stated);
        }
    }

    /// <summary>The claim with its origins, date and effective stance.</summary>
    public Claim Claim { get; }

    /// <summary>The ancestor's claim that this one passes on.</summary>
    public Statement? CopyOf { get; }

    /// <summary>The statement whose verdicts and place this one takes: of an exact copy its original's, else its own.</summary>
    public Statement Original { get; }

    /// <summary>Whether it is compatible with some claim of a source that its own derives from.</summary>
    public bool FitsAnAncestor { get; }

    /// <summary>Whether it comes from an authority on the property that names nobody else as the speaker.</summary>
    public bool IsAuthority { get; }

    /// <summary>Whether its source derives from another.</summary>
    public bool IsDerived { get; }

    public bool IsDated { get; }

    /// <summary>The first day on which it may have been stated.</summary>
    public decimal StatedFrom { get; }

    /// <summary>The day before which it was surely stated.</summary>
    public decimal StatedBefore { get; }

    /// <summary>The number of what it says or denies in the question's table of sets; -1 for "unknown".</summary>
    internal int SetNumber { get; }

    /// <summary>Its place among the statements that are compared, in order of id.</summary>
    internal int Index { get; set; }

    public bool IsUnknown { get; }

    public bool IsNone { get; }

    public bool IsDenial { get; }

    public bool IsWeak { get; }

    /// <summary>What it says or denies; not to be asked of "unknown".</summary>
    public Possibilities Set => Extent.Set;

    /// <summary>What it leaves possible; not to be asked of "unknown".</summary>
    public Extent Extent { get; }

    public ImmutableArray<Qualifier> Qualifiers => Claim.Qualifiers;

    public bool IsSurelyLaterThan(Statement other) => IsDated && other.IsDated && StatedFrom >= other.StatedBefore;

    public bool SpeaksForTheSame(Statement other) =>
        Claim.Source == other.Claim.Source && Voices.AreSame(Claim.Speakers, other.Claim.Speakers);
}
