using System.Collections.Immutable;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>Puts a claim into the text of a page without touching any other character of it.</summary>
public static class ClaimInsertion
{
    private const string Fence = "---";

    /// <summary>
    /// The page with one claim more, behind those of its property; null where the front matter has no place for another line:
    /// it is missing or unreadable, or its claims stand in brackets or without hyphens.
    /// </summary>
    public static string? Insert(string page, string property, ImmutableArray<FieldText> claim)
    {
        if (FrontMatter(page) is not var (start, end) || FrontMatterEvents.Read(page[start..end]) is not { } events)
            return null;

        var newLine = page[start - 2] == '\r' ? "\r\n" : "\n";
        string Under(int indentation) => ClaimBlock.WithProperty(property, claim, indentation, newLine);
        if (events.Root < 0 || events[events.Root] is Scalar { Value: "" })
            return page.Insert(end, $"claims:{newLine}{Under(2)}");
        if (events[events.Root] is not MappingStart { Style: MappingStyle.Block } root || root.Start.Column != 1)
            return null;
        if (events.Find(events.Root, "claims") is not { } claims)
            return page.Insert(end, $"claims:{newLine}{Under(2)}");

        return events[claims] switch
        {
            Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain } => Behind(claims, Under(2)),
            MappingStart { Style: MappingStyle.Block } mapping when events.Find(claims, property) is not { } => Behind(claims, Under((int)mapping.Start.Column - 1)),
            MappingStart { Style: MappingStyle.Block } mapping => UnderProperty(events.Find(claims, property)!.Value, (int)mapping.Start.Column - 1),
            _ => null,
        };

        string? UnderProperty(int node, int indentation) => events[node] switch
        {
            Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain } => Behind(node, ClaimBlock.Of(claim, indentation + 2, newLine)),
            SequenceStart { Style: SequenceStyle.Block } list => Behind(node, ClaimBlock.Of(claim, (int)list.Start.Column - 1, newLine)),
            _ => null,
        };

        string Behind(int node, string block)
        {
            var lineEnd = page.IndexOf('\n', start + events.LastCharacter(node));
            return page.Insert(Math.Min(lineEnd + 1, end), block);
        }
    }

    /// <summary>The lines that somebody can write where <see cref="Insert"/> finds no place for them.</summary>
    public static string[] ByHand(string property, ImmutableArray<FieldText> claim) =>
        $"claims:\n{ClaimBlock.WithProperty(property, claim, 2, "\n")}".TrimEnd().Split('\n');

    /// <summary>Where the text between the two fences starts and ends.</summary>
    private static (int Start, int End)? FrontMatter(string page)
    {
        var first = page.StartsWith('\uFEFF') ? 1 : 0;
        if (!IsFence(page, first, out var start))
            return null;

        for (var line = start; line < page.Length;)
        {
            if (IsFence(page, line, out var next))
                return (start, line);

            line = next;
        }

        return null;
    }

    private static bool IsFence(string page, int start, out int next)
    {
        var end = page.IndexOf('\n', start);
        next = end < 0 ? page.Length : end + 1;
        return page.AsSpan(start, next - start).TrimEnd().SequenceEqual(Fence);
    }
}
