using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Marks;
using Markdig;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Inlines that are placed at once come out as Markdig itself would have them.</summary>
public sealed class PlacedInlinesTests
{
    private static readonly string[] s_pieces =
    [
        "*", "**", "_", "__", "***", "[", "]", "![", "(", ")", "](b)", "][a]", "[[", "]]", "[a]", "[^1]", "`", "``", "<b>", "<http://a.example>", "&amp;", "\\", "a", "b ", " ",
        "word", "\n", "  \n", "|", "\n|-|-|\n", "\n\n", "\n\n[a]: /b\n", "\n\n[^1]: note\n\n", "> ", "- ", "é", "\"", "!", ".", "[@s]", "{{ value x }}", ":::", "\n=\n", "\n-\n", "> [!NOTE]\n> ",
    ];

    private static readonly MarkdownPipeline s_placed = Pipeline(new PlacedInlines()), s_plain = Pipeline(null);

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 12)]
    [InlineData(3, 40)]
    [InlineData(4, 120)]
    public void Any_pieces_of_markup_come_out_the_same(int seed, int longest)
    {
        var random = new Random(seed);
        for (var i = 0; i < 6_000; i++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(longest) + 1).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            Assert.True(Html(markdown, s_plain) == Html(markdown, s_placed), $"seed {seed}, case {i}: {markdown}");
        }
    }

    [Fact]
    public async Task So_does_every_example_of_the_specification() =>
        Assert.All(await SpecificationExamples.OfAsync("commonmark"), example => Assert.Equal(Html(example.Text, s_plain), Html(example.Text, s_placed)));

    [Theory]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("[a ")]
    [InlineData("![a ")]
    [InlineData("*a [b ")]
    public void More_open_marks_than_any_paragraph_has_are_a_problem_at_their_place(string piece)
    {
        var problem = Assert.Single(Bodies.Parse($"First.\n\n{string.Concat(Enumerable.Repeat(piece, 12_000))}").Problems);

        Assert.Equal((SyntaxProblemKind.NestedTooDeeply, 2), (problem.Kind, problem.Place.Line));
        Assert.InRange(problem.Place.Column, 5_000, 60_000);
    }

    private static string Html(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.ToHtml(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            return "too deep";
        }
    }

    private static MarkdownPipeline Pipeline(IMarkdownExtension? last)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.DisableHtml().UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseAlertBlocks();
        if (last is not null)
        {
            builder.Extensions.Add(last);
        }

        return builder.Build();
    }
}
