using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;
using Spectre.Console;

namespace AlitaWiki.Cli.Explain;

/// <summary>Every pair with the rule that decides it: first those that give the status, then the others, then those that count for nothing.</summary>
internal static class PairsSection
{
    private static readonly Verdict[] s_conflicts =
        [Verdict.SelfContradiction, Verdict.Contradicts, Verdict.Doubted, Verdict.Competing, Verdict.Transcription, Verdict.Revised];

    public static void Write(ExplanationWriter writer, Question question, QuestionClaims claims, Excerpt excerpt)
    {
        var aside = question.Asides.Select(item => item.Claim).ToHashSet();
        var pairs = excerpt.IsPartial ? question.Pairs.Among(claims.First(Excerpt.Items))
            : question.Claims.Length <= Excerpt.MostClaims ? question.Pairs
            : question.Pairs.Comparable;
        var deciding = pairs.Where(DecidingPairs.Rule(question)).ToHashSet();
        var others = pairs.Where(pair => !deciding.Contains(pair)).ToLookup(pair => aside.Contains(pair.A) || aside.Contains(pair.B));

        Write(writer, $"What makes it {StatusNames.Of(question.OpenStatus)}", deciding, claims);
        Write(writer, deciding.Count > 0 ? "The other pairs" : "How each pair compares", others[false], claims);
        Write(writer, "Pairs that count for nothing, since one of the two stands aside", others[true], claims);
    }

    private static void Write(ExplanationWriter writer, string heading, IEnumerable<PairVerdict> pairs, QuestionClaims claims)
    {
        var rules = pairs
            .GroupBy(pair => (pair.Rule, pair.Verdict))
            .OrderBy(group => Array.IndexOf(s_conflicts, group.Key.Verdict) is var place and >= 0 ? place : int.MaxValue)
            .ThenByDescending(group => group.Key.Verdict)
            .ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        writer.Heading(heading);
        foreach (var rule in rules)
        {
            writer.Line(1, RuleWords.Of(rule.Key.Rule), Colour(rule.Key.Verdict));
            foreach (var reason in rule.GroupBy(pair => pair.Reason))
            {
                writer.Line(2, $"{string.Join("; ", Partners(reason, RuleWords.Joint(rule.Key.Rule), claims))}: {reason.Key}");
            }
        }
    }

    /// <summary>"A with B and C", one entry for each first claim. Where neither of a pair leads, the one with more pairs does.</summary>
    private static IEnumerable<string> Partners(IEnumerable<PairVerdict> pairs, string joint, QuestionClaims claims)
    {
        var counts = pairs.SelectMany(pair => new[] { pair.A, pair.B }).CountBy(id => id).ToDictionary();
        var partners = pairs
            .Select(pair => joint == RuleWords.Between && Leads(pair.B, pair.A) ? (First: pair.B, Second: pair.A) : (First: pair.A, Second: pair.B))
            .ToLookup(pair => pair.First, pair => pair.Second);
        return claims.Ordered(partners.Select(group => group.Key))
            .Select(first => $"{claims.Label(first)} {joint} {Sentence.List(claims.Ordered(partners[first]).Select(claims.Label))}");

        bool Leads(ClaimId one, ClaimId other) =>
            counts[one] != counts[other] ? counts[one] > counts[other] : claims.IsToldBefore(one, other);
    }

    private static Color Colour(Verdict verdict) => verdict switch
    {
        Verdict.Contradicts or Verdict.SelfContradiction => Color.Red,
        Verdict.Doubted or Verdict.Competing or Verdict.Transcription => Color.Yellow,
        Verdict.Incomparable => Color.Grey,
        _ => Color.Green,
    };
}
