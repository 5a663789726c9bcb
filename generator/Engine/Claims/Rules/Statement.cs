using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A claim with all that its comparison with others needs, worked out once.</summary>
public sealed class Statement
{
    internal Statement(Claim claim, int index, int setNumber)
    {
        Claim = claim;
        Index = index;
        SetNumber = setNumber;
        IsUnknown = claim.Value.Kind == ValueKind.Unknown;
        IsNone = claim.Value.Kind == ValueKind.None;
        IsDenial = claim.Stance == Stance.Denied;
        IsWeak = claim.IsWeak;
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
    public Statement? CopyOf { get; internal init; }

    /// <summary>Whether it passes that claim on as it is, and so has its verdicts and its place.</summary>
    public bool IsExactCopy { get; internal init; }

    /// <summary>The statement whose verdicts and place this one takes: of an exact copy its original's, else its own.</summary>
    public Statement Original => IsExactCopy ? CopyOf! : this;

    /// <summary>Whether it is a slip in copying: the sources that its own derives from say something else, and nothing that it fits.</summary>
    public bool IsTranscribed { get; internal init; }

    /// <summary>Whether it comes from an authority on the property that names nobody else as the speaker.</summary>
    public bool IsAuthority { get; internal init; }

    public bool IsDated { get; }

    /// <summary>The first day on which it may have been stated.</summary>
    public decimal StatedFrom { get; }

    /// <summary>The day before which it was surely stated.</summary>
    public decimal StatedBefore { get; }

    /// <summary>The number of what it says or denies in the question's table of sets; -1 for "unknown".</summary>
    internal int SetNumber { get; }

    /// <summary>Its place among the question's claims.</summary>
    internal int Index { get; }

    public bool IsUnknown { get; }

    public bool IsNone { get; }

    public bool IsDenial { get; }

    public bool IsWeak { get; }

    /// <summary>What it says or denies; not to be asked of "unknown".</summary>
    public Possibilities Set => Claim.Value.Set!;

    public ImmutableArray<Qualifier> Qualifiers => Claim.Qualifiers;

    public bool IsSurelyLaterThan(Statement other) => IsDated && other.IsDated && StatedFrom >= other.StatedBefore;

    public bool SpeaksForTheSame(Statement other) =>
        Claim.Source == other.Claim.Source && Voices.AreSame(Claim.Speakers, other.Claim.Speakers);
}
