using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>A date, or what is wrong with the text; exactly one of the two.</summary>
public sealed record DateReading
{
    public DateValue? Value { get; init; }

    /// <summary>The date in one fixed spelling: no space, the members of a set in order of time and each once.</summary>
    public string Canonical { get; init; } = "";

    /// <summary>It carries <c>?</c> or <c>%</c>.</summary>
    public bool Uncertain { get; init; }

    public ValueProblem? Problem { get; init; }
}
