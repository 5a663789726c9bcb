namespace AlitaWiki.Engine.Model;

/// <summary>Stances as front matter and data files spell them.</summary>
public static class StanceNames
{
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserted => "asserted",
        Stance.Reported => "reported",
        Stance.Hedged => "hedged",
        Stance.Rumoured => "rumoured",
        Stance.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };
}
