using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>Questions as <c>data/questions.json</c> has them.</summary>
internal static class QuestionRecords
{
    /// <summary>
    /// The pairs of a question with more claims than this are left out, and lists of more than this are cut: together
    /// they grow with the square of the number of claims.
    /// </summary>
    public const int Most = 100;

    /// <summary>The length of a list that is cut.</summary>
    private static readonly JsonShape<int> s_cut = JsonShapes.CountFrom(Most + 1);

    private static readonly Verdict[] s_asideVerdicts =
        [Verdict.Transcription, Verdict.SelfHedge, Verdict.Revised, Verdict.SelfContradiction];

    public static JsonShape<Question> Shape { get; } = new JsonRecord<Question>()
        .Field("id", JsonShapes.Text, question => question.Id.ToString(),
            "The page, # and the property.")
        .Field("page", JsonShapes.Text, question => question.Id.Page.Value,
            "The page it is about: its path under the input folder, without extension.")
        .Field("property", JsonShapes.Text, question => question.Id.Property.Value,
            "What is asked: a key of properties.yml.")
        .Field("question", JsonShapes.Text, question => question.Property.Question,
            "The question in plain words.")
        .Field("status", JsonShapes.OneOf(Enum.GetValues<QuestionStatus>(), StatusNames.Of), question => question.Status,
            "What the claims come to.")
        .Field("since", JsonShapes.OrNull(JsonShapes.Text), question => question.Since?.Written,
            "The earliest date, in EDTF, by which both claims of a pair that gives the status had been stated; null where "
            + "nothing dates it.")
        .Field("basis", JsonShapes.Pattern("^[0-9a-f]{8}$"), question => question.Basis,
            "A hash over all that the question rests on; a resolution holds while it has the same.")
        .Field("positions", JsonShapes.ListOf(Position()), question => question.Positions,
            "The answers, each with the claims that can all be true together; in order of value, none last.")
        .Field("pairs", JsonShapes.OrNull(JsonShapes.ListOf(Pair())), Pairs,
            "Every two of the question's claims, those with the value unknown included; null for a question with more "
            + $"than {Most} claims.")
        .Field("aside", JsonShapes.ListOf(Aside()), Asides,
            "Claims that count for nothing in the status, each once with every claim that put it there; where these are more "
            + $"than {Most}, once with the first of them and their number.")
        .Field("resolution", JsonShapes.OrNull(Resolution()), question => question.Resolution is null ? null : question,
            "An editor's decision.")
        .Shape;

    private static JsonShape<Position> Position() => new JsonRecord<Position>()
        .Field("value", JsonShapes.Text, position => position.Value.Canonical,
            "The value shown, spelled as in claims.json; where no claim has it as such, what its claims have in common.")
        .Field("display", JsonShapes.Text, position => position.Value.Display,
            "The value for a reader.")
        .Field("claims", JsonShapes.ListOf(DataShapes.ClaimId), position => Members(position).Select(id => id.Value),
            $"Every claim that allows it, in the order of claims.json; of more than {Most} that many, before all others such as bear the value shown.")
        .Field("claimCount", s_cut, position => position.Claims.Length,
            $"How many claims allow it; only where they are more than {Most}.", position => position.Claims.Length > Most)
        .Field("origins", DataShapes.Texts, position => position.Origins.Take(Most).Select(DataShapes.OriginOf),
            $"On whose word the value shown rests, spelled as in claims.json; the first {Most} where they are more.")
        .Field("originCount", s_cut, position => position.Origins.Length,
            $"On how many words the value shown rests; only where they are more than {Most}.", position => position.Origins.Length > Most)
        .Field("weak", JsonShapes.Flag, position => position.Weak,
            "No source states it outright: it is expected or rumoured.")
        .Field("lapsed", JsonShapes.Flag, position => position.Lapsed,
            "Its last day has passed, and nobody has spoken since.")
        .Shape;

    private static JsonShape<PairVerdict> Pair() => new JsonRecord<PairVerdict>()
        .Field("a", DataShapes.ClaimId, pair => pair.A.Value,
            "The finer, later or copying claim, else the one with the smaller id.")
        .Field("b", DataShapes.ClaimId, pair => pair.B.Value,
            "The other claim.")
        .Field("verdict", JsonShapes.OneOf(Enum.GetValues<Verdict>(), VerdictNames.Of), pair => pair.Verdict,
            "What they are to each other.")
        .Field("reason", JsonShapes.Text, pair => pair.Reason,
            "Why, in one line.")
        .Shape;

    private static JsonShape<(Aside Aside, ClaimId By)> Aside() => new JsonRecord<(Aside Aside, ClaimId By)>()
        .Field("claim", DataShapes.ClaimId, item => item.Aside.Claim.Value,
            "The claim that stands aside.")
        .Field("why", JsonShapes.OneOf(s_asideVerdicts, VerdictNames.Of), item => item.Aside.Why,
            "The verdict that put it there.")
        .Field("by", DataShapes.ClaimId, item => item.By.Value,
            "A claim because of which it does.")
        .Field("byCount", s_cut, item => item.Aside.By.Length,
            $"Because of how many claims it does; only where they are more than {Most}.", item => item.Aside.By.Length > Most)
        .Shape;

    private static JsonShape<Question> Resolution() => new JsonRecord<Question>()
        .Field("value", JsonShapes.Text, question => question.Resolution!.Value.Canonical,
            "What was decided for, spelled as in claims.json.")
        .Field("because", JsonShapes.Text, question => question.Resolution!.Because,
            "Why, in the editor's words.")
        .Field("on", JsonShapes.OrNull(JsonShapes.Text), question => question.Resolution!.On?.Written,
            "When, in EDTF.")
        .Field("basis", JsonShapes.Text, question => question.Resolution!.Basis,
            "The basis on which it was taken.")
        .Field("stale", JsonShapes.Flag, question => question.ResolutionIsStale,
            "The claims have changed since, and it counts no longer.")
        .Shape;

    private static IEnumerable<PairVerdict>? Pairs(Question question) =>
        question.Claims.Length > Most ? null : question.Pairs;

    private static IEnumerable<ClaimId> Members(Position position)
    {
        if (position.Claims.Length <= Most)
            return position.Claims;

        var some = position.Bearers.Take(Most).Concat(position.Claims.Take(Most)).Distinct().Take(Most).ToHashSet();
        return position.Claims.Where(some.Contains);
    }


    private static IEnumerable<(Aside Aside, ClaimId By)> Asides(Question question) =>
        question.Asides.SelectMany(aside => aside.By.Length > Most ? aside.By.Take(1) : aside.By, (aside, by) => (aside, by));
}
