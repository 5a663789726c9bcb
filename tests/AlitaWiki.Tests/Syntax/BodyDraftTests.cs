using System.Globalization;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.WikiLinks;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>A body is written in two goes, the second of which fills the gaps that the first left for what other pages decide.</summary>
public sealed class BodyDraftTests
{
    private const string Page =
        "Seen *by* [[Keeper]] [@logbook].\n\n| a | b |\n|---|---|\n| x | {{ value lit-on }} |\n\n::: disagreement lit-on\n\n- y\n  ::: spoiler End\n  [[The Lamp]]\n  :::\n";

    [Fact]
    public void Two_goes_write_what_one_would() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
            Prop.ForAll(HostileMarkdown.Any.ToArbitrary(), markdown => InOneGo(markdown, MarkdownFeatures.Standard) == Bodies.Html(markdown)));

    [Fact]
    public void Two_goes_name_the_same_pages_and_sources_as_the_whole_tree() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60),
            Prop.ForAll(HostileMarkdown.Any.ToArbitrary(), markdown =>
                Places(Bodies.Tree(markdown)).SequenceEqual(Places(Bodies.Draft(markdown).Tree))));

    [Fact]
    public void A_page_that_only_the_words_of_a_picture_elsewhere_name_stays() =>
        Assert.Equal("Keeper", Assert.IsType<WikiLinkInline>(Assert.Single(References.Of(Bodies.Draft("![at [[Keeper]]](https://a.example/b.png)").Tree)).Node).Target);

    [Fact]
    public void What_no_other_page_decides_is_written_at_once_and_nothing_of_its_tree_stays()
    {
        var body = Bodies.Draft("# Lamp\n\nIt *burns*.\n\n- a\n\n| b |\n|---|\n| c |\n\n[d](https://a.example) `e`\n");
        Assert.Empty(body.Tree);
        Assert.Empty(body.Gaps);
        Assert.Equal("It burns.", body.FirstParagraph);
        Assert.Contains("<p>It <em>burns</em>.</p>", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_tree_stays_what_other_pages_decide_and_what_is_around_it()
    {
        var nodes = Bodies.Draft(Page).Tree.Descendants().ToArray();
        Assert.Equal(["Keeper", "The Lamp"], nodes.OfType<WikiLinkInline>().Select(link => link.Target));
        Assert.Single(nodes.OfType<DisagreementBlock>());
        Assert.Empty(nodes.OfType<Markdig.Syntax.Inlines.LiteralInline>());
        Assert.Empty(nodes.OfType<Markdig.Syntax.Inlines.EmphasisInline>());
    }

    [Fact]
    public void The_lead_ends_where_the_first_heading_is_also_between_two_gaps()
    {
        var (lead, rest) = new BodyRenderer(MarkdownFeatures.Standard).RenderParts(Bodies.Draft("[[Keeper]]\n\n# [[Keeper]]\n"), new FixedScope());
        Assert.StartsWith("<p><a", lead, StringComparison.Ordinal);
        Assert.EndsWith("</a></p>\n", lead, StringComparison.Ordinal);
        Assert.StartsWith("<h1", rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> a [[Keeper]]\n")]
    [InlineData("- x\n- > a\n- > b\n")]
    [InlineData("- x\n\n- > a\n\n- > b\n")]
    [InlineData("a\n\n> > b [[Keeper]]\n\nc")]
    public void A_node_that_asks_is_written_again_with_all_that_it_holds(string markdown)
    {
        IMarkdownFeature[] features = [.. MarkdownFeatures.Standard, new AskingQuotes()];
        var body = new BodyDrafter(features).Draft(Bodies.Tree(markdown));
        Assert.All(body.Gaps, gap => Assert.IsType<QuoteBlock>(gap.Node));
        Assert.Equal(InOneGo(markdown, features), new BodyRenderer(features).Render(body, new FixedScope()));
    }

    private static string InOneGo(string markdown, params IEnumerable<IMarkdownFeature> features)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { MaximumNestingDepth = 1000 };
        var scope = new FixedScope();
        foreach (var feature in features)
        {
            feature.AddRenderers(renderer, scope);
        }

        foreach (var block in Bodies.Tree(markdown))
        {
            renderer.Write(block);
        }

        return writer.ToString();
    }

    private static IEnumerable<string> Places(MarkdownDocument tree) =>
        References.Of(tree).Select(reference => $"{reference.Node.GetType().Name} {BodyPlace.Of(tree, reference.Node)} {reference.InSpoiler}");

    /// <summary>Quotes under the title of a page, with their paragraphs as the place around them has them.</summary>
    private sealed class AskingQuotes : IMarkdownFeature
    {
        public void AddParsers(MarkdownPipelineBuilder pipeline)
        {
        }

        public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) => renderer.ObjectRenderers.Insert(0, new Renderer(scope));

        private sealed class Renderer(IBodyScope scope) : HtmlObjectRenderer<QuoteBlock>
        {
            protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
            {
                renderer.EnsureLine();
                renderer.Write("<blockquote title=\"").WriteEscape(scope.Link("Keeper", heading: null).Title).Write("\">");
                renderer.WriteChildren(obj);
                renderer.Write("</blockquote>");
            }
        }
    }
}
