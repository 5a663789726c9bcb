using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

public sealed class BodyReadingTests
{
    [Fact]
    public void The_outline_has_plain_text_and_marks_what_spoilers_hide()
    {
        var outline = Outline.Of(Bodies.Tree("## The *old* [[Keeper|keeper]] [@logbook]\n\n::: spoiler End\n### The storm\n:::\n\n## `lamp` {{ value height }}\n"));
        Assert.Equal(
            [
                new Heading(2, "The old keeper", "the-old-keeper", InSpoiler: false),
                new Heading(3, "The storm", "the-storm", InSpoiler: true),
                new Heading(2, "lamp …", "lamp-", InSpoiler: false),
            ],
            outline);
    }

    [Fact]
    public void Anchors_are_unique_and_leave_the_pages_own_ids_alone()
    {
        var anchors = Outline.Of(Bodies.Tree("# A\n# A\n# A-1\n# A\n# Main\n# ref-3\n# cite-1-1\n# question-height\n# !\n# ?\n")).Select(heading => heading.Anchor);
        Assert.Equal(
            ["a", "a-1", "a-1-1", "a-2", "heading-main", "heading-ref-3", "heading-cite-1-1", "heading-question-height", "section", "section-1"],
            anchors);
    }

    [Fact]
    public void References_come_in_the_order_of_the_page_with_what_spoilers_hide_marked()
    {
        var references = References.Of(Bodies.Tree(
            "[[A]] *[@b, p. 3; @c/d]*\n\n::: spoiler X\n- {{ value page name#height }}\n:::\n\n|h|\n|-|\n|![[e.svg]]|\n\n::: disagreement f\n\nx[^1]\n\n[^1]: [[G]]\n")).ToArray();

        Assert.Equal(
            ["[[A]]", "b p. 3, c/d ", "page name#height!", "![[e.svg]]", "f", "[[G]]"],
            references.Select(reference => Describe(reference.Node) + (reference.InSpoiler ? "!" : "")));
    }

    [Fact]
    public void Every_item_of_a_citation_has_its_own_place()
    {
        var document = Bodies.Tree("a\n\n> see [@logbook, ¶4;  @harbour-news]\n");
        var citation = References.Of(document).Select(reference => reference.Node).OfType<CitationInline>().Single();
        Assert.Equal([new BodyPlace(2, 7, 8), new BodyPlace(2, 22, 13)], citation.Items.Select(item => item.Place(document)));
        Assert.Equal(new BodyPlace(2, 6, 30), BodyPlace.Of(document, citation));
    }

    [Fact]
    public void A_footnote_that_only_a_spoiler_mentions_is_hidden_too()
    {
        var references = References.Of(Bodies.Tree("::: spoiler End\na[^1] b[^2]\n:::\n\nc[^2]\n\n[^1]: [[Hidden]]\n[^2]: [[Shown]]\n"));
        Assert.Equal(["Hidden!", "Shown"], references.Select(reference => ((WikiLinkInline)reference.Node).Target + (reference.InSpoiler ? "!" : "")));
    }

    [Fact]
    public void Plain_text_leaves_out_markup_citations_and_spoilers()
    {
        var text = UnmarkedText.Of(Bodies.Tree("# Lamp\n\nThe **lamp** of\n[[Keeper|the keeper]] [@logbook].\n\n::: spoiler End\nIt breaks.\n:::\n\n- `x` &amp; y\n"));
        Assert.Equal("Lamp The lamp of the keeper. x & y", text);
    }

    [Theory]
    [InlineData("It rains. Then [[Keeper]] comes [@logbook]. He sits.", "Then Keeper comes.")]
    [InlineData("Dr. A. Voss met [[Keeper]] at 3 p.m. near St. Ives! Then", "Dr. A. Voss met Keeper at 3 p.m. near St. Ives!")]
    [InlineData("\"Why?\" asked [[people/mara-voss]]. Why not.", "\"Why?\" asked people/mara-voss.")]
    [InlineData("| a | b |\n|---|---|\n| x | the [[Keeper|old one]] |", "the old one")]
    [InlineData("::: spoiler End\nThe [[Keeper]] dies.\n:::", null)]
    public void The_context_of_a_link_is_its_sentence(string markdown, string? sentence) =>
        Assert.Equal(sentence, Assert.Single(LinkContexts.Of(Texts(markdown))).Sentence);

    [Fact]
    public void A_long_sentence_is_cut_at_words_on_both_sides()
    {
        var words = string.Concat(Enumerable.Repeat("lantern ", 60));
        var sentence = Assert.Single(LinkContexts.Of(Texts(words + "[[Keeper]] " + words))).Sentence!;
        Assert.InRange(sentence.Length, 200, 250);
        Assert.Matches("^…(lantern )+Keeper( lantern)+…$", sentence);
    }

    [Fact]
    public void The_context_shows_titles_where_names_are_written_as_ids()
    {
        var contexts = LinkContexts.Of(Texts("So says [[people/mara-voss]] to [[keeper]]."), link => "Title of " + link.Target);
        Assert.Equal("So says Title of people/mara-voss to keeper.", contexts.First().Sentence);
    }

    [Fact]
    public void Pictures_and_links_within_the_page_have_no_context() =>
        Assert.Empty(LinkContexts.Of(Texts("![[tower.svg|Tower]] [[#Powers]]")));

    private static ImmutableArray<LinkedText> Texts(string markdown) => Bodies.Draft(markdown).LinkedTexts;

    private static string Describe(object node) => node switch
    {
        WikiLinkInline link => link.Written,
        CitationInline citation => string.Join(", ", citation.Items.Select(item => $"{item.Source} {item.Locator}")),
        ValueInline value => value.Question.ToString(),
        DisagreementBlock block => block.Question.ToString(),
        _ => throw new InvalidOperationException(),
    };
}
