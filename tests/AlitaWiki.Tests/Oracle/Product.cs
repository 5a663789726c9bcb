using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Oracle;

/// <summary>What the generator makes of a wiki's files: the question, if any source says anything, and what it found wrong.</summary>
internal sealed record ProductAnswer(Question? Question, ImmutableArray<Diagnostic> Errors, IReadOnlyList<int> ClaimLines)
{
    /// <summary>The generator's answers to many wikis, whose files it reads together, each in a folder of its own.</summary>
    public static IReadOnlyList<ProductAnswer> To(IReadOnlyList<AskedWiki> wikis)
    {
        var folder = Directory.CreateTempSubdirectory("alitawiki-oracle-").FullName;
        try
        {
            var keys = wikis.Select(wiki => wiki.Key).ToList();
            var files = AskedWiki.Cast.Select(page => (page.Id + ".md", page.Text))
                .Concat(wikis.SelectMany(wiki => wiki.Pages(wiki.Key + "/")))
                .Append(("site.yml", "title: A wiki\n"))
                .Append(("properties.yml", string.Concat(wikis.Select(wiki => wiki.PropertyText(wiki.Key + "/")))));
            foreach (var (path, text) in files)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            var report = new SiteBuilder(new NoTheme()).AddStep(new NoPages()).Create()
                .Check(new BuildOptions { InputFolder = folder, OutputFolder = folder + "-out", AsOf = AskedWiki.AsOf });
            var questions = report.Wiki.Questions.ToDictionary(question => question.Id.Property.Value);
            var errors = report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToLookup(diagnostic => keys.FindIndex(key =>
                diagnostic.Span is { } span && (span.File.Value + diagnostic.Message).Contains(key, StringComparison.Ordinal)));
            return errors[-1].Any()
                ? throw new InvalidOperationException(string.Join('\n', errors[-1].Select(error => $"{error.Span} {error.Message} {error.Hint}")))
                : [.. wikis.Select((wiki, number) => new ProductAnswer(questions.GetValueOrDefault(keys[number]), [.. errors[number]], wiki.ClaimLines()))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Which of the wiki's claims the generator's is.</summary>
    public int NumberOf(ClaimId id) => ClaimLines.ToList().IndexOf(Question!.Claim(id).Span.Line);

    public string IdOf(int number) => Question!.Claims.Single(claim => claim.Span.Line == ClaimLines[number]).Id.Value;

    /// <summary>Hands on no page to draw, since none are looked at.</summary>
    private sealed class NoPages : IStep<Wiki>
    {
        public Wiki Run(Wiki site, DiagnosticBag diagnostics) => site with { Pages = [], Wanted = [], Redirects = [] };
    }

    private sealed class NoTheme : ITheme
    {
        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(View view, TextWriter output)
        {
        }
    }
}
