using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Copies;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Copied words are found wherever they stand, and nothing else is.</summary>
public class SharedWordsTests
{
    private const int Vocabulary = 5000;

    [Fact]
    public void A_long_quote_copied_word_for_word_is_always_found() => Holds(Quotes(10), quotes =>
    {
        var copied = quotes[0].Split(' ');
        var copy = "and " + string.Join(", ", copied).ToUpperInvariant() + "!";
        var found = Find([.. quotes, copy]);

        return found is [{ Later.Source.Value: "s10", Earlier.Source.Value: "s0" }];
    });

    [Fact]
    public void Sentences_that_share_single_words_alone_are_never_found() => Holds(Quotes(10), quotes => Find(quotes).IsEmpty);

    [Fact]
    public void A_source_that_says_where_it_copies_from_is_never_found() => Holds(Quotes(5), quotes =>
        Find([.. quotes, quotes[0]], derived: 5).IsEmpty);

    [Fact]
    public void Sentences_that_share_a_title_alone_are_never_found() => Holds(Quotes(5), quotes =>
    {
        string[] about = [.. quotes.Select(quote => quote[..20] + ", of “The Long Way Round: A Tale of Nine Old Sailors”, as " + quote[20..])];

        return Find(about, titles: "The Long Way Round – A Tale of Nine Old Sailors").IsEmpty && !Find(about).IsEmpty;
    });

    [Fact]
    public void The_order_of_pages_changes_nothing() => Holds(Quotes(5), quotes =>
    {
        string[] all = [.. quotes, quotes[0], quotes[1]];
        var reversed = SharedWords.Find([.. Questions(all).Reverse()], Graph(all.Length, null), []);
        return Find(all).Select(Told).SequenceEqual(reversed.Select(Told));

        static string Told(SharedWordsFinding found) => $"{found.Later.Id} {found.Earlier.Id} {found.Words}";
    });

    [Fact]
    public void A_hundred_thousand_quotes_take_no_time_to_speak_of()
    {
        const int Count = 100_000;
        string[] quotes = [.. Enumerable.Range(0, Count).Select(i => i % 2 == 0
            ? "it was said again and again that nobody knows when the film will come"
            : string.Join(' ', Enumerable.Range(0, 14).Select(k => Word(((i * 7919) + (k * (104_729 + i))) % 1_000_003))))];
        string[] titles = [.. Enumerable.Range(0, Count).Select(i => $"the film will {Word(i)}")];
        var (questions, graph) = (Questions(quotes), Graph(quotes.Length, null));

        Quick.Within(TimeSpan.FromSeconds(20), () => Assert.Equal((Count / 2) - 1, SharedWords.Find(questions, graph, titles).Count()));
    }

    /// <summary>Sentences that share no more than a word here and there.</summary>
    private static Gen<string[]> Quotes(int count) => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var state = (ulong)seed;
        return Enumerable.Range(0, count)
            .Select(_ => string.Join(' ', Enumerable.Range(0, SharedWords.RunLength + 4).Select(_ => Word(Next()))))
            .ToArray();

        int Next()
        {
            state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (int)((state >> 33) % Vocabulary);
        }
    });

    private static string Word(int number) => "w" + number.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<SharedWordsFinding> Find(string[] quotes, int? derived = null, params string[] titles) =>
        [.. SharedWords.Find(Questions(quotes), Graph(quotes.Length, derived), titles)];

    private static ImmutableArray<Question> Questions(string[] quotes) =>
    [
        .. quotes.Select((quote, index) =>
        {
            var id = new QuestionId(new PageId($"p{index:d6}"), new PropertyId("motto"));
            return new Question
            {
                Id = id,
                Property = new PropertyDefinition { Id = id.Property, Label = "", Question = "", Type = "text" },
                Status = QuestionStatus.SingleOrigin,
                OpenStatus = QuestionStatus.SingleOrigin,
                Basis = "",
                Claims = [Claim(id, quote, index)],
                Positions = [],
                Pairs = PairList.None,
                Asides = [],
            };
        }),
    ];

    private static Claim Claim(QuestionId question, string quote, int index) => new()
    {
        Id = new ClaimId($"c{index}"),
        Question = question,
        Value = new ClaimValue { Written = "x", Canonical = "x", Display = "x", Set = new TokenSet(["x"]) },
        Stance = Stance.Asserted,
        Source = new PageId($"s{index}"),
        Origins = [new Voice($"s{index}", $"s{index}", null)],
        Quote = quote,
        Span = default,
    };

    private static SourceGraph Graph(int count, int? derived) =>
        SourceGraph.Build(Enumerable.Range(0, count).Select(index =>
            new SourceNode(new PageId($"s{index}"), $"s{index}", index == derived ? [new PageId("s0")] : [], null)));

    private static void Holds(Gen<string[]> quotes, Func<string[], bool> law) =>
        Prop.ForAll(Arb.From(quotes), law).Check(Laws.Config);
}
