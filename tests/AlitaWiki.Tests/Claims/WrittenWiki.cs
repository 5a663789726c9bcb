using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;

namespace AlitaWiki.Tests.Claims;

/// <summary>Generated wikis of several pages, as the Input phase hands them on, worked out by the phases themselves.</summary>
internal sealed record WrittenWiki(ImmutableArray<LoadedPage> Pages)
{
    private const int MostSources = 4;
    private const int MostFilms = 3;
    private const int MostClaims = 4;

    private static readonly ImmutableArray<PropertyDefinition> Properties =
    [
        Property("launch", "date") with { Volatile = true, Lapses = true, Authority = [new("s1", default)] },
        Property("shoot", "period"),
        Property("budget", "quantity") with { Tolerance = new Tolerance("5%", 5, ToleranceUnit.Percent) },
        Property("sequel", "choice") with { Values = ["yes", "no"], Volatile = true },
        Property("director", "page"),
        Property("tagline", "text") with { Many = true },
    ];

    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["launch"] = ["2024", "2024-05", "2024-05-01", "2024?", "202X", "[2024, 2025]", "2025-21", "none", "unknown"],
        ["shoot"] = ["2023/2024", "2023-05/2024-02", "2023-06/..", "../2024-01", "none"],
        ["budget"] = ["200 million", "about 205 million", "over 150 million", "150..190 million", "unknown"],
        ["sequel"] = ["yes", "no", "[yes, no]", "none"],
        ["director"] = ["Film 0", "Film 1", "Mira Toren", "[Film 0, Mira Toren]"],
        ["tagline"] = ["Look up", "Look Up!", "Never look down", "none"],
    };

    public static Arbitrary<WrittenWiki> Arbitrary() => Arb.From(
        from sources in Gen.CollectToList(Enumerable.Range(0, MostSources), Source)
        from films in Gen.CollectToList(Enumerable.Range(0, MostFilms), Film)
        select new WrittenWiki([.. sources, .. films]));

    /// <summary>Every line of every question, by the phases of a build whose input these pages are.</summary>
    public string Analyze(string folder)
    {
        var wiki = new QuestionsOnly();
        new SiteBuilder(new NoTheme())
            .AddStep((IStep<LoadedSite>)new Given(this))
            .AddStep(wiki)
            .Create()
            .Check(new BuildOptions { InputFolder = folder, OutputFolder = folder + "-out", AsOf = new DateOnly(2026, 1, 1) });
        return string.Join('\n', wiki.Questions.SelectMany(question =>
            ClaimsExpectations.Lines(new QuestionResult(question, [], question.Claims)).Prepend(question.Id.ToString())));
    }

    /// <summary>The same wiki with its files, and the claims in each, the other way round.</summary>
    public WrittenWiki Reversed() => new([.. Pages.Reverse().Select(page => page with
    {
        FrontMatter = page.FrontMatter with { Claims = OnTheirLines(page.File, [.. page.FrontMatter.Claims.Reverse()]) },
    })]);

    public override string ToString() => string.Join('\n', Pages.SelectMany(page => page.FrontMatter.Claims
        .Select(claim => $"  {claim.Property.Value}: {claim.Value.Text}, {claim.Stance.Value}, {claim.Source.Value}, "
            + $"by {string.Join('+', claim.Speakers.Select(speaker => speaker.Value))} on {claim.Stated?.Value} supersedes {claim.Supersedes?.Value}")
        .Prepend($"{page.Id} {page.FrontMatter.Source?.Published?.Value} {string.Join(' ', page.FrontMatter.Source?.DerivedFrom.Select(id => id.Value) ?? [])}")));

    private static PropertyDefinition Property(string id, string type) =>
        new() { Id = new PropertyId(id), Label = id, Question = $"What {id}?", Type = type };

    private static Gen<LoadedPage> Source(int number) =>
        from published in Gen.Elements(null, "2023", "2023-04", "2024-01-05")
        from parent in Gen.Choose(-MostSources, number - 1)
        select Page($"s{number}", $"Source {number}", PageType.Source, []) is var page && parent < 0
            ? With(page, published, [])
            : With(page, published, [Text($"s{parent}")]);

    private static LoadedPage With(LoadedPage page, string? published, ImmutableArray<Located<string>> parents) => page with
    {
        FrontMatter = page.FrontMatter with
        {
            Source = new RawSource { Published = published is null ? null : Text(published), DerivedFrom = parents },
        },
    };

    private static Gen<LoadedPage> Film(int number) =>
        from property in Gen.Elements(Properties.Select(property => property.Id.Value).ToArray())
        from count in Gen.Choose(0, MostClaims)
        from claims in Gen.CollectToList(Enumerable.Range(0, count), _ => Claim(property))
        select Page($"film{number}", $"Film {number}", PageType.Page, [.. claims]);

    private static Gen<RawClaim> Claim(string property) =>
        from value in Gen.Elements(Values[property])
        from stance in Gen.Elements(Enum.GetValues<Stance>())
        from source in Gen.Choose(0, MostSources - 1)
        from speaker in Gen.Elements(null, null, null, "anonymous", "Film 0", "Mira Toren")
        from stated in Gen.Elements(null, null, "2022", "2024-02", "2025-06-07")
        from qualifier in Gen.Elements(null, null, null, "US", "us", "Japan")
        from superseded in Gen.Choose(-MostSources * 2, MostSources - 1)
        select new RawClaim
        {
            Property = Text(property),
            Value = new RawValue(value, [], IsSequence: false, default),
            Source = Text($"s{source}"),
            Stance = new(stance, default),
            Speakers = speaker is null ? [] : [Text(speaker)],
            Stated = stated is null ? null : Text(stated),
            Qualifiers = qualifier is null ? [] : [new("territory", qualifier)],
            Supersedes = superseded < 0 ? null : Text($"s{superseded}"),
        };

    private static LoadedPage Page(string id, string title, string type, ImmutableArray<RawClaim> claims)
    {
        var file = new SourcePath($"input/{id}.md");
        return new LoadedPage
        {
            File = file,
            Id = new PageId(id),
            FrontMatter = new FrontMatter { Title = Text(title), Type = Text(type), Claims = OnTheirLines(file, claims) },
            Markdown = "",
            MarkdownLine = 1,
        };
    }

    private static ImmutableArray<RawClaim> OnTheirLines(SourcePath file, ImmutableArray<RawClaim> claims) =>
        [.. claims.Select((claim, line) => claim with { Value = claim.Value with { Span = new SourceSpan(file, line + 1, 1) } })];

    private static Located<string> Text(string text) => new(text, default);

    private sealed class Given(WrittenWiki wiki) : IStep<LoadedSite>
    {
        public LoadedSite Run(LoadedSite site, DiagnosticBag diagnostics) => site with { Properties = Properties, Pages = wiki.Pages };
    }

    /// <summary>Keeps the questions, and hands on a wiki without pages, since none are looked at.</summary>
    private sealed class QuestionsOnly : IStep<Wiki>
    {
        public ImmutableArray<Question> Questions { get; private set; } = [];

        public Wiki Run(Wiki site, DiagnosticBag diagnostics)
        {
            Questions = site.Questions;
            return site with { Pages = [], Questions = [], Wanted = [], Redirects = [] };
        }
    }

    private sealed class NoTheme : ITheme
    {
        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(View view, TextWriter output)
        {
        }
    }
}
