namespace AlitaWiki.Engine.Claims;

/// <summary>Which of two statements passes on the other.</summary>
internal static class Copying
{
    public static Lead LeadOf(in Pair pair) =>
        pair.First.CopyOf == pair.Second ? Lead.First
        : pair.Second.CopyOf == pair.First ? Lead.Second
        : Lead.None;
}
