using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>A claim whose quote has words in a row with an earlier quote of a source that it has nothing to do with.</summary>
public sealed record SharedWordsFinding(Claim Later, Claim Earlier, string Words);

/// <summary>
/// Finds quotes that share a run of words. Every run is looked up once among those before it, and compared with the
/// earliest quote that has it alone, so that the work grows with the number of words.
/// </summary>
public static class SharedWords
{
    /// <summary>
    /// As many words in a row are one writer's, a title counted as one. Names and stock phrases ("directed by", "no
    /// memory of her past") stay below; independent writers seldom pass five.
    /// </summary>
    public const int RunLength = 8;

    /// <param name="questions">The claims of the wiki.</param>
    /// <param name="graph">What is said to derive from what.</param>
    /// <param name="titles">What the things that quotes are about are called.</param>
    public static IEnumerable<SharedWordsFinding> Find(
        ImmutableArray<Question> questions, SourceGraph graph, IEnumerable<string> titles)
    {
        var origins = new SourceOrigins(graph);
        var first = new Dictionary<ulong, Run>();
        var told = new HashSet<(int, int)>();
        foreach (var quote in Quotes(questions, new TitleTree(titles)))
        {
            for (var start = 0; start < quote.Words.CountRuns(RunLength); start++)
            {
                var run = new Run(quote, start);
                var hash = quote.Words.HashOfRun(start, RunLength);
                if (first.TryAdd(hash, run))
                    continue;

                var earlier = first[hash];
                var sources = origins.PairOf(earlier.Quote.Claim.Source, quote.Claim.Source);
                if (!told.Contains(sources)
                    && origins.AreApart(earlier.Quote.Claim, quote.Claim)
                    && run.ToString() is var words
                    && words == earlier.ToString())
                {
                    told.Add(sources);
                    yield return new SharedWordsFinding(quote.Claim, earlier.Quote.Claim, words);
                }
            }
        }
    }

    /// <summary>The earliest statement first, so that of two the later is the one to look at.</summary>
    private static IEnumerable<Quote> Quotes(ImmutableArray<Question> questions, TitleTree titles) =>
        questions
            .SelectMany(question => question.Claims)
            .Where(claim => claim.Quote is not null)
            .OrderBy(claim => claim.StatedOn?.Days.Intervals is [var days, ..] ? days.Start : decimal.MaxValue)
            .ThenBy(claim => claim.Question)
            .ThenBy(claim => claim.Span)
            .Select(claim => new Quote(claim, QuoteWords.Of(claim.Quote!, titles)));

    private sealed record Quote(Claim Claim, QuoteWords Words);

    private readonly record struct Run(Quote Quote, int Start)
    {
        public override string ToString() => Quote.Words.Run(Start, RunLength);
    }
}
