using System.Text.RegularExpressions;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>Writes a result as the lines that an example may expect, and tells which of them do not hold.</summary>
internal static partial class ClaimsExpectations
{
    [GeneratedRegex("([ ,:;])")]
    private static partial Regex Separators { get; }

    /// <summary>The expected lines that do not hold, each with what does.</summary>
    public static List<string> Failures(IEnumerable<string> expected, QuestionResult result)
    {
        var actual = Lines(result).ToList();
        var failures = new List<string>();
        foreach (var group in expected.GroupBy(Subject))
        {
            var lines = group.Where(line => line != group.Key + " nothing").ToList();
            var about = actual.FindAll(line => Subject(line) == group.Key);
            // Positions, asides and problems are listed in full; of verdicts and copies an example names some.
            var complete = group.Key is "position" or "aside" or "problem" or "status";
            if (lines.Exists(line => !about.Contains(line)) || (complete && about.Count != lines.Count))
                failures.Add($"expected {string.Join("; ", lines)} but found {string.Join("; ", about)}");
        }

        return failures;
    }

    private static string Subject(string line) => line.Split(' ') switch
    {
        [{ Length: 1 }, { Length: 1 }, ..] => "pair",
        [var first, ..] => first,
        _ => "",
    };

    /// <summary>All that a result says, a line each.</summary>
    public static IEnumerable<string> Lines(QuestionResult result)
    {
        foreach (var problem in result.Problems)
        {
            yield return $"problem {Words(problem.Kind)} {Join(problem.Claims)}";
        }

        if (result.Question is not { } question)
        {
            yield return "question none";
            yield break;
        }

        var since = question.Since is null ? "" : " since " + question.Since.Written;
        yield return $"status {Words(question.Status)}{since}";
        yield return $"without-decision {Words(question.OpenStatus)}{(question.ResolutionIsStale ? " stale" : "")}";
        yield return $"basis {question.Basis}";
        foreach (var pair in question.Pairs)
        {
            yield return $"{pair.A} {pair.B} {Words(pair.Verdict)}";
            yield return $"{pair.A} {pair.B} {Words(pair.Verdict)}: {pair.Reason}";
        }

        foreach (var aside in question.Asides)
        {
            yield return $"aside {aside.Claim} {Words(aside.Why)} by {Join(aside.By)}";
        }

        foreach (var claim in question.Claims)
        {
            var copy = claim.CopyOf is { } original ? $" copies {original}" : "";
            yield return $"claim {claim.Id} {Words(claim.Stance)} from {Join(claim.Origins)}{copy}";
            yield return $"stated {claim.Id} {claim.StatedOn?.Written ?? "never"}";
        }

        foreach (var position in question.Positions)
        {
            yield return Line(position);
        }
    }

    /// <summary>All that a result says, with claims named by their locators and no word on which of two comes first where neither leads.</summary>
    public static IEnumerable<string> LinesByLocator(QuestionResult result)
    {
        var locators = result.Claims.ToDictionary(claim => claim.Id.Value, claim => claim.Locator!);
        foreach (var line in Lines(result))
        {
            string[] words = [.. Separators.Split(line).Select(word => locators.GetValueOrDefault(word, word))];
            var isOrdered = words is [_, " ", _, " ", "refines" or "revised" or "transcription", ..];
            if (words is [['¶', ..], " ", ['¶', ..], ..] && !isOrdered && string.CompareOrdinal(words[0], words[2]) > 0)
                (words[0], words[2]) = (words[2], words[0]);

            yield return string.Concat(words);
        }
    }

    private static string Line(Position position)
    {
        var stance = position.Weak || position.Stance == Stance.Denied ? Words(position.Stance) + " " : "";
        var lapsed = position.Lapsed ? " lapsed" : "";
        var consistent = position.Consistent.IsEmpty ? "" : ", allowed by " + Join(position.Consistent);
        var copies = position.Copies.IsEmpty ? "" : ", copied by " + Join(position.Copies);
        return $"position {stance}{position.Value.Display}{lapsed}: {Join(position.Bearers)}{consistent}{copies}; from {Join(position.Origins)}";
    }

    private static string Join(IEnumerable<Voice> voices) => string.Join(' ', voices.Select(voice => voice.Key));

    private static string Join(IEnumerable<ClaimId> ids) => string.Join(' ', ids);

    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
