using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>What is claimed, as text that can be found: on the page it is about, and on the source's.</summary>
internal static class SearchFacts
{
    /// <summary>The anchor of what a source says on its page.</summary>
    private const string Says = "section-says";

    /// <summary>A page's questions, each at its anchor, with the answers and the words of the sources.</summary>
    public static void Write(Page page, Wiki wiki, SearchDocument document)
    {
        foreach (var question in page.Questions)
        {
            document.Heading(3, question.Property.Label, Anchors.Question(question.Id.Property));
            document.Paragraph(string.Join(" or ", question.Positions.Select(position => Text(position.Value, wiki))));
            document.Paragraph(string.Join(" ", question.Claims.Select(claim => claim.Quote).OfType<string>().Distinct().Select(quote => $"“{quote}”")));
        }
    }

    /// <summary>All that a source says, but for what gives something away.</summary>
    public static void Write(SourceRecordView? source, SearchDocument document)
    {
        var open = source?.Claims.Where(claim => claim.Spoiler is null).ToArray() ?? [];
        if (open.Length == 0)
        {
            return;
        }

        document.Heading(2, "What it says", Says);
        foreach (var claim in open)
        {
            var quote = claim.Evidence.Quote is { } words ? $" “{words}”" : "";
            document.Paragraph($"{claim.PropertyLabel}, {claim.Page.Title}: {claim.Evidence.Value}.{quote}");
        }
    }

    private static string Text(ClaimValue value, Wiki wiki) =>
        string.Join(" or ", NameLinks.Of(value, wiki).Select(name => name.Name));
}
