using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// A page's body, written as far as it can be while no other page is known. Gaps are left for the rest, so that of the syntax tree,
/// which is many times as large as the text, little has to stay.
/// </summary>
public sealed class PageBody
{
    public static PageBody Empty { get; } = new() { Tree = [], Html = "", Gaps = [], Lead = default, FirstParagraph = null, LinkedTexts = [] };

    /// <summary>What is left of the tree: nodes that name pages, sources, files or questions, what they hold, and what holds them.</summary>
    public required MarkdownDocument Tree { get; init; }

    /// <summary>Safe to emit as it is; nothing stands in it where a gap is.</summary>
    public required string Html { get; init; }

    /// <summary>In the order of the page.</summary>
    public required ImmutableArray<BodyGap> Gaps { get; init; }

    /// <summary>What the body says before anything else.</summary>
    public required BodyExtent Lead { get; init; }

    /// <summary>The first paragraph that says anything, without its markup.</summary>
    public required string? FirstParagraph { get; init; }

    /// <summary>The texts that hold links to other pages, in the order of the page.</summary>
    public required ImmutableArray<LinkedText> LinkedTexts { get; init; }
}

/// <summary>A node of which other pages decide how it is written.</summary>
/// <param name="At">Its place in <see cref="PageBody.Html"/>.</param>
/// <param name="OnNewLine">Whether what is written before it ends a line.</param>
/// <param name="InTightList">Whether paragraphs there go without their tags.</param>
public readonly record struct BodyGap(int At, MarkdownObject Node, bool OnNewLine, bool InTightList);

/// <summary>A body from its start to somewhere.</summary>
/// <param name="Length">In <see cref="PageBody.Html"/>.</param>
/// <param name="Gaps">How many are in it.</param>
public readonly record struct BodyExtent(int Length, int Gaps);

/// <summary>A paragraph, a heading or a cell that holds links to other pages.</summary>
/// <param name="Text">Without its markup; only where the titles of other pages belong to it, which are not known yet.</param>
public sealed record LinkedText(string? Text, ImmutableArray<LinkPlace> Links);

/// <summary>A link to another page, by name or by file.</summary>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sentence">The sentence that it stands in; null where a spoiler hides it, and where titles that are not known belong to it.</param>
public sealed record LinkPlace(Inline Link, int Start, int End, string? Sentence);
