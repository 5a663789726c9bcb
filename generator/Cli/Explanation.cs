using AlitaWiki.Engine.Model;
using Spectre.Console;

namespace AlitaWiki.Cli;

/// <summary>A question told as a person would tell it. In colour on a terminal, plain in a pipe.</summary>
internal static class Explanation
{
    public static void Print(Question question, Wiki wiki)
    {
        var console = Terminal.Create(Console.Out, Console.IsOutputRedirected);
        var page = wiki.PagesById[question.Id.Page];
        var labels = Label(question);

        Line(console, $"{page.Title}: {question.Property.Question}", new Style(decoration: Decoration.Bold));
        Line(console, $"{question.Id} is {StatusNames.Of(question.Status)}. Basis {question.Basis}.");
        if (question.Since is { } since)
        {
            Line(console, $"It has stood so since {since.Display}.");
        }

        PrintResolution(console, question);

        Title(console, "What is said");
        foreach (var claim in question.Claims)
        {
            PrintClaim(console, claim, labels, wiki);
        }

        Title(console, "Positions");
        foreach (var (index, position) in question.Positions.Index())
        {
            var marks = (position.Weak ? $", {Name(position.Stance)}" : "") + (position.Lapsed ? ", lapsed" : "");
            var origins = string.Join(", ", position.Origins.Select(origin => origin.Name));
            Line(console, $"  {index + 1}. {position.Value.Display}{marks}: {string.Join(' ', position.Claims.Select(id => labels[id]))} (on the word of {origins})");
        }

        PrintAsides(console, question, labels);
        PrintPairs(console, question, labels);
    }

    /// <summary>Letters are easier to follow than hashes: A, B, …, Z, A1, …</summary>
    private static Dictionary<ClaimId, string> Label(Question question) =>
        question.Claims.Index().ToDictionary(
            item => item.Item.Id,
            item => (char)('A' + (item.Index % 26)) + (item.Index < 26 ? "" : $"{item.Index / 26}"));

    private static void PrintClaim(IAnsiConsole console, Claim claim, Dictionary<ClaimId, string> labels, Wiki wiki)
    {
        string[] about = [Name(claim.Stance), .. claim.Qualifiers.Select(qualifier => $"{qualifier.Key}: {qualifier.Value}")];
        string?[] from =
        [
            wiki.PagesById[claim.Source].Title,
            claim.Locator,
            claim.Speakers.IsEmpty ? null : "by " + string.Join(" and ", claim.Speakers.Select(speaker => speaker.Name)),
            claim.StatedOn is { } stated ? $"stated {stated.Display}" : "undated",
            claim.CopyOf is { } original ? $"copied from {labels[original]}" : null,
            claim.Supersedes is { } earlier ? $"in place of {wiki.PagesById[earlier].Title}" : null,
        ];
        Line(console, $"  {labels[claim.Id]}. {claim.Value.Display} ({string.Join(", ", about)}): {string.Join(", ", from.OfType<string>())} [{claim.Id}]");
        if (claim.Quote is { } quote)
        {
            Line(console, $"     “{quote}”", new Style(Color.Grey));
        }
    }

    private static void PrintAsides(IAnsiConsole console, Question question, Dictionary<ClaimId, string> labels)
    {
        if (question.Asides.IsEmpty)
        {
            return;
        }

        Title(console, "Standing aside");
        foreach (var aside in question.Asides)
        {
            Line(console, $"  {labels[aside.Claim]}: {Name(aside.Why)}, because of {string.Join(", ", aside.By.Select(id => labels[id]))}");
        }
    }

    private static void PrintPairs(IAnsiConsole console, Question question, Dictionary<ClaimId, string> labels)
    {
        Title(console, "Every pair, and the rule that decides it");
        foreach (var pair in question.Pairs)
        {
            console.Write(new Text($"  {labels[pair.A]} {labels[pair.B]}  {Name(pair.Verdict),-18}", new Style(Colour(pair.Verdict))));
            Line(console, $" rule {pair.Rule}: {pair.Reason}");
        }
    }

    private static void PrintResolution(IAnsiConsole console, Question question)
    {
        if (question.Resolution is { } resolution)
        {
            Line(
                console,
                question.ResolutionIsStale
                    ? $"A decision for {resolution.Value.Display} is out of date: it was taken on basis {resolution.Basis}."
                    : $"Decided for {resolution.Value.Display}: {resolution.Because}");
        }
    }

    private static void Title(IAnsiConsole console, string text)
    {
        console.WriteLine();
        Line(console, text, new Style(decoration: Decoration.Bold));
    }

    private static void Line(IAnsiConsole console, string text, Style? style = null) =>
        console.Write(new Text(Printable.Of(text) + "\n", style));

    private static Color Colour(Verdict verdict) => verdict switch
    {
        Verdict.Contradicts or Verdict.SelfContradiction => Color.Red,
        Verdict.Doubted or Verdict.Competing => Color.Yellow,
        Verdict.Incomparable => Color.Grey,
        _ => Color.Green,
    };

    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, index) => index > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
