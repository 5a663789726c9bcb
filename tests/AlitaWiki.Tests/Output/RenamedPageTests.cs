using System.Text.Json.Nodes;
using AlitaWiki.Tests.Claims;
using AlitaWiki.Tests.Infra;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>What a page's file is called changes nothing that the site says: no verdict, and no order of anything shown.</summary>
public sealed class RenamedPageTests
{
    /// <summary>Names before, between and after those of the pages that stand beside, and such as give claims other ids.</summary>
    private static readonly string[] s_names = ["aa-vessel", "nn-vessel", "zz-vessel", "q7-vessel", "0-vessel"];

    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        launch: { type: date, volatile: true, lapses: true, authority: [herald] }
        shoot: { type: period }
        budget: { type: quantity, unit: USD, tolerance: 5% }
        return: { type: choice, values: [yes, no, maybe] }
        crew: { type: page, cardinality: many }
        -- types.yml --
        film: { folder: films }
        -- sources/herald.md --
        ---
        title: The Herald
        published: 2022-05
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        published: 2023-02
        ---
        -- sources/mirror.md --
        ---
        title: The Mirror
        derived-from: herald
        ---
        -- sources/echo.md --
        ---
        title: The Echo
        derived-from: [mirror, gazette]
        published: 2024
        ---
        -- cast/mara.md --
        ---
        title: Mara
        tags: [sea]
        ---
        -- films/mm-other.md --
        ---
        title: The Other
        tags: [sea]
        claims:
          launch: [{ value: 2025, source: herald }, { value: 2026, source: gazette }]
          crew: [{ value: Mara, source: mirror }, { value: Ilse, source: gazette }]
        ---
        Of [[The Vessel]] and [[A wreck]].
        """;

    private static readonly Dictionary<string, string[]> s_values = new()
    {
        ["launch"] = ["2025", "2025-03", "2025-09", "2025-03-01", "2025?", "[2025-02..2025-10]", "2026", "none", "unknown"],
        ["shoot"] = ["2021/2022", "2021-05/2022", "2021/..", "2022/2023", "none"],
        ["budget"] = ["200 million USD", "$205 million", "over $190 million", "$150..210 million", "$300 million"],
        ["return"] = ["yes", "no", "'[yes, no]'", "'[yes, no, maybe]'", "none"],
        ["crew"] = ["Mara", "Ilse", "'[Mara, Ilse]'", "none"],
    };

    [Fact]
    public void One_question_has_one_outcome_under_twenty_names()
    {
        const string Film = """
            ---
            title: The Vessel
            claims:
              launch:
                - { value: 2031-03, source: herald, speaker: Mara }
                - { value: 2031-09, source: herald, speaker: Ilse, stance: rumoured }
                - { value: 2031, source: mirror }
                - { value: 2032, source: gazette, supersedes: herald }
            ---
            """;
        var outcomes = Enumerable.Range(1, 20).Select(number =>
        {
            using var site = SiteTest.Of(Wiki).Write($"films/name-{number}.md", Film);
            Assert.True(site.Build().Succeeded);
            var question = Questions(site).Single(question => $"{question["page"]}" == $"films/name-{number}");
            return $"{question["status"]} {question["basis"]}";
        });

        Assert.Equal("disputed", Assert.Single(outcomes.Distinct()).Split(' ')[0]);
    }

    [Fact]
    public void The_whole_site_is_the_same_under_every_name() => Prop
        .ForAll(Arb.From(Claims()), claims =>
        {
            var sites = s_names.Select(name => Contents(name, claims)).ToArray();
            return Array.TrueForAll(sites, site => site.SequenceEqual(sites[0]))
                .Label(string.Join('\n', sites.SelectMany(site => site.Except(sites[0]).Concat(sites[0].Except(site))).Take(4)));
        })
        .Check(Laws.Config.WithMaxTest(Math.Max(1, Laws.Config.MaxTest / 250)));

    [Fact]
    public async Task A_question_is_explained_in_the_same_words_under_every_name()
    {
        var claims = Claims().Sample(1, 40).Single();
        var told = new List<string>();
        foreach (var name in s_names)
        {
            using var site = Site(name, claims);
            var result = await site.RunAsync("explain", $"films/{name}", "launch");
            told.Add(System.Text.RegularExpressions.Regex.Replace(result.Output, @"\[[0-9a-f]{12}(-\d+)?, line", "[id, line").Replace(name, "vessel", StringComparison.Ordinal));
        }

        Assert.Single(told.Distinct());
    }

    /// <summary>The claims of a page as its front matter has them, each with a place in its source that no other has.</summary>
    private static Gen<string> Claims() =>
        from claims in Gen.CollectToList(s_values.Keys.ToArray(), property =>
            from count in Gen.Choose(1, 6)
            from said in Gen.CollectToList(Enumerable.Range(0, count), number => Claim(property, number))
            select $"  {property}:\n{string.Concat(said)}")
        select string.Concat(claims);

    private static Gen<string> Claim(string property, int number) =>
        from value in Gen.Elements(s_values[property])
        from source in Gen.Elements("herald", "gazette", "mirror", "echo")
        from stance in Gen.Elements("asserted", "asserted", "reported", "hedged", "rumoured", "denied")
        from speaker in Gen.Elements("", "", ", speaker: Mara", ", speaker: Ilse", ", speaker: [Mara, anonymous]")
        from stated in Gen.Elements("", "", ", stated: 2022", ", stated: 2024-02")
        from qualifiers in Gen.Elements("", "", "", ", qualifiers: { territory: US }", ", qualifiers: { territory: UK, format: disc }")
        from supersedes in Gen.Elements("", "", "", ", supersedes: herald")
        let firm = stance == "denied" && value.EndsWith('?') ? "reported" : stance
        select $"    - {{ value: {value}, source: {source}, stance: {firm}{speaker}{stated}{qualifiers}{supersedes}, locator: {property} {number} }}\n";

    private static SiteTest Site(string name, string claims) => SiteTest.Of(Wiki).Write(
        $"films/{name}.md",
        $"---\ntitle: The Vessel\ntags: [sea]\nclaims:\n{claims}---\nOf [[The Other]] and [[A wreck]]. {{{{launch}}}}\n\n::: disagreement launch\n");

    /// <summary>Every page and data file of the site, with the page and its claims called the same under every name.</summary>
    private static List<string> Contents(string name, string claims)
    {
        using var site = Site(name, claims);
        var report = site.Build();
        // Corrections against the dates are errors, and the same under every name.
        if (!report.Succeeded)
            return [.. report.Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Message}".Replace(name, "vessel", StringComparison.Ordinal))];

        var ids = Json(site, "claims")["claims"]!.AsArray()
            .Where(claim => $"{claim!["page"]}" == $"films/{name}")
            .ToDictionary(claim => $"{claim!["id"]}", claim => $"{claim!["locator"]}");
        return
        [
            .. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)
                .Select(file => Named($"{Path.GetRelativePath(site.Output, file)}\n{File.ReadAllText(file)}", name, ids))
                .Order(StringComparer.Ordinal),
            .. Questions(site).Select(question => Named(Unordered(question).ToJsonString(), name, ids)).Order(StringComparer.Ordinal),
            .. Json(site, "claims")["claims"]!.AsArray()
                .GroupBy(claim => $"{claim!["page"]}#{claim["property"]}")
                .Select(question => Named(string.Join('\n', question.Select(claim => claim!.ToJsonString())), name, ids))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<JsonNode> Questions(SiteTest site) => Json(site, "questions")["questions"]!.AsArray().Select(question => question!);

    private static JsonNode Json(SiteTest site, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(site.Output, "data", $"{name}.json")))!;

    /// <summary>Of two claims neither of which leads, that with the smaller id is named first, which says nothing.</summary>
    private static JsonNode Unordered(JsonNode question)
    {
        foreach (var pair in question["pairs"]!.AsArray().Where(pair => $"{pair!["verdict"]}" is not ("refines" or "revised" or "transcription")))
        {
            pair!["b"] = new JsonArray([.. new[] { $"{pair["a"]}", $"{pair["b"]}" }.Select(id => JsonValue.Create(id))]);
            pair["a"] = null;
        }

        return question;
    }

    private static string Named(string text, string name, Dictionary<string, string> ids)
    {
        foreach (var (id, locator) in ids.OrderByDescending(entry => entry.Key.Length))
        {
            text = text.Replace(id, locator, StringComparison.Ordinal);
        }

        return System.Text.RegularExpressions.Regex.Replace(
            text.Replace(name, "vessel", StringComparison.Ordinal),
            @"""a"":null,""b"":\[([^\]]*)\]",
            match => $"\"pair\":[{string.Join(',', match.Groups[1].Value.Split(',').Order(StringComparer.Ordinal))}]");
    }
}
