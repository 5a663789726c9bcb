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
    /// As many words in a row are one writer's. Names, titles and stock phrases ("directed by", "no memory of her past")
    /// stay below; independent writers seldom pass five.
    /// </summary>
    public const int RunLength = 8;

    public static IEnumerable<SharedWordsFinding> Find(ImmutableArray<Question> questions, SourceGraph graph)
    {
        var origins = new SourceOrigins(graph);
        var first = new Dictionary<ulong, Run>();
        var told = new HashSet<(string, string)>();
        foreach (var quote in Quotes(questions))
        {
            foreach (var (hash, start) in quote.Words.Runs(RunLength))
            {
                var run = new Run(quote, start);
                if (first.TryAdd(hash, run) || !run.HasWordsOf(first[hash]))
                {
                    continue;
                }

                var earlier = first[hash].Quote.Claim;
                if (origins.AreApart(earlier, quote.Claim) && told.Add(origins.PairOf(earlier.Source, quote.Claim.Source)))
                {
                    yield return new SharedWordsFinding(quote.Claim, earlier, run.ToString());
                }
            }
        }
    }

    /// <summary>The earliest statement first, so that of two the later is the one to look at.</summary>
    private static IEnumerable<Quote> Quotes(ImmutableArray<Question> questions) =>
        questions
            .SelectMany(question => question.Claims)
            .Where(claim => claim.Quote is not null)
            .OrderBy(claim => claim.StatedOn?.Days.Intervals is [var days, ..] ? days.Start : decimal.MaxValue)
            .ThenBy(claim => claim.Question)
            .ThenBy(claim => claim.Span)
            .Select(claim => new Quote(claim, QuoteWords.Of(claim.Quote!)));

    private sealed record Quote(Claim Claim, QuoteWords Words);

    private readonly record struct Run(Quote Quote, int Start)
    {
        /// <summary>Two runs may have one hash by chance.</summary>
        public bool HasWordsOf(Run other) => Words.SequenceEqual(other.Words);

        public override string ToString() => string.Join(' ', Words.ToArray());

        private ReadOnlySpan<string> Words => Quote.Words.AsSpan(Start, RunLength);
    }
}
