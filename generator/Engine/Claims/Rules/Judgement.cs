using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Which of two statements a verdict names first: the finer, later or copying one.</summary>
public enum Lead
{
    /// <summary>Neither: the one with the smaller id.</summary>
    None,
    First,
    Second,
}

/// <summary>What a rule says of a pair.</summary>
public readonly record struct Judgement(Verdict Verdict, Lead Lead = Lead.None);
