namespace AlitaWiki.Cli.Explain;

/// <summary>The rules for pairs in words.</summary>
internal static class RuleWords
{
    /// <summary>Between two claims of which neither leads.</summary>
    public const string Between = "with";

    /// <summary>"Rule 3, contradicts: two firm statements that cannot both be true."</summary>
    /// <param name="rule">A rule's number and name: <c>3.contradicts</c>.</param>
    public static string Of(string rule)
    {
        var meaning = Meaning(rule);
        return $"Rule {rule.Replace(".", ", ", StringComparison.Ordinal)}{(meaning.Length == 0 ? "" : $": {meaning}")}";
    }

    /// <summary>The word between the two claims of a pair.</summary>
    public static string Joint(string rule) => rule switch
    {
        "2.refines" => "refines",
        "3.transcription" => "miscopies",
        "3.revised" => "replaces",
        "5.copy" => "copies",
        _ => Between,
    };

    private static string Meaning(string rule) => rule switch
    {
        "1.incomparable" => "they are about different things, or one does not say, and are not compared",
        "2.agrees" => "both say the same",
        "2.refines" => "the first says the same as the other, more exactly",
        "2.overlaps" => "both can be true",
        "3.transcription" => "the first was taken from the other and says something else, so the other stands",
        "3.revised" => "the first is a later word on the matter than the other",
        "3.self-contradiction" => "one source states two things that cannot both be true",
        "3.self-hedge" => "one source holds two things possible, which is no conflict",
        "3.competing" => "two expectations that cannot both come true",
        "3.doubted" => "one states outright what does not go with the other's expectation",
        "3.contradicts" => "two things stated outright that cannot both be true",
        "5.copy" => "the first only passes on the other",
        _ => "",
    };
}
