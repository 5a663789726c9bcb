namespace AlitaWiki.Engine.Claims;

/// <summary>The words that reasons share, by the type of the property.</summary>
internal static class Wording
{
    /// <summary>That two values cannot both be true, as a sentence.</summary>
    public static string Disjoint(in Pair pair)
    {
        if (pair.First.IsDenial || pair.Second.IsDenial)
            return "One denies what the other says.";
        if (pair.First.IsNone || pair.Second.IsNone)
            return "One gives a value, the other says that there is none.";

        return pair.Property.Type switch
        {
            "date" => "The days do not overlap.",
            "period" => "The periods do not fit together.",
            "quantity" => "The amounts do not overlap.",
            "choice" => "The choices differ.",
            "page" => "They do not name the same.",
            "text" => "The texts differ.",
            _ => "The values do not overlap.",
        };
    }

    /// <summary>That two values could both be true, as a sentence.</summary>
    public static string Shared(in Pair pair) => pair.Property.Type switch
    {
        "date" => "Some days fit both.",
        "period" => "Some periods fit both.",
        "quantity" => "Some amounts fit both.",
        "choice" => "Some choices fit both.",
        "page" => "Some names fit both.",
        _ => "Some values fit both.",
    };
}
