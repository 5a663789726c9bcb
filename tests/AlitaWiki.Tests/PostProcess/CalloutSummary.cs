using AngleSharp.Dom;

namespace AlitaWiki.Tests.PostProcess;

/// <summary>A question as a reader finds it in its callout: the status, each position with its voices, what stands aside, the decision.</summary>
internal static class CalloutSummary
{
    public static IEnumerable<string> Of(IElement callout)
    {
        yield return callout.GetAttribute("data-status")!;
        foreach (var position in callout.QuerySelectorAll(".position"))
        {
            yield return Position(position, callout);
        }

        foreach (var aside in callout.QuerySelectorAll(".asides > ul > li"))
        {
            yield return $"aside {Saying(aside)}: {Text(aside.QuerySelector(".why")!)["Stands aside: ".Length..]}";
        }

        if (callout.QuerySelector(".resolution") is { } resolution)
        {
            var label = resolution.HasAttribute("data-stale") ? "outdated decision" : "decision";
            yield return $"{label} {Text(resolution.QuerySelector(".resolution-value")!)}";
        }
    }

    private static string Position(IElement position, IElement callout)
    {
        var number = Text(position.QuerySelector(".key")!);
        var shared = callout.QuerySelectorAll(".shared li[data-answers]").Where(item => item.GetAttribute("data-answers")!.Split(' ').Contains(number));
        var consistent = position.QuerySelectorAll(".voices-minor > li").Concat(shared).Select(item => $"; allowed by {Saying(item)}");
        var copies = position.QuerySelectorAll(".copies a").Select(item => $"; copied by {Text(item)}");
        return $"position {Text(position.QuerySelector(".position-value")!)}: "
            + string.Join(", ", position.QuerySelectorAll(".voices:not(.voices-minor) > li").Select(voice => Text(voice.QuerySelector(".voice")!)).Distinct())
            + string.Concat([.. copies, .. consistent])
            + (position.QuerySelector(".lapsed-note") is null ? "" : "; lapsed");
    }

    private static string Saying(IElement item) => Text(item.QuerySelector(".saying")!);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
