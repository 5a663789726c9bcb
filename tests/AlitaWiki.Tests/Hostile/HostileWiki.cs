using System.Globalization;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Theme;

namespace AlitaWiki.Tests.Hostile;

/// <summary>A wiki by people who want the worst: every vector in every field of a page of its own, and in the history.</summary>
public sealed class HostileWiki : IDisposable
{
    /// <summary>What the generator refuses at a later phase comes out when the earlier phases have nothing to refuse any more.</summary>
    private const int MostRounds = 12;

    private readonly List<HostileFile> _files = [];
    private readonly Dictionary<string, Vector[]> _articles = [];

    private HostileWiki(IReadOnlyList<Vector> vectors)
    {
        Vectors = vectors;
        Folder = Directory.CreateTempSubdirectory("alitawiki-hostile-").FullName;
    }

    public IReadOnlyList<Vector> Vectors { get; }

    /// <summary>Holds <c>input</c> and <c>output</c>.</summary>
    public string Folder { get; }

    public string Output => Path.Combine(Folder, "output");

    /// <summary>How many hostile entries were written, and how many of them the generator refused with an error at their place.</summary>
    public (int Written, int Refused) Entries => (_files.Sum(file => file.Count.Written), _files.Sum(file => file.Count.Refused));

    private string Input => Path.Combine(Folder, "input");

    /// <summary>Every vector in every field of a page.</summary>
    /// <param name="perPage">How many share one, since a browser takes its time for each.</param>
    /// <param name="oneOf">Of how many vectors there is one.</param>
    public static HostileWiki OfPages(int perPage = 1, int oneOf = 1)
    {
        var wiki = new HostileWiki([.. Vector.All.Where(vector => vector.Number % oneOf == 0)]);
        wiki._files.Add(new HostileFile("site.yml").Plain("title: Tidewatch\nurl: https://tidewatch.example\nrepository: https://github.com/tidewatch/wiki"));
        wiki._files.Add(HostileFrame.Types(wiki.Vectors));
        wiki._files.Add(HostileFrame.Properties(wiki.Vectors));
        foreach (var vectors in wiki.Vectors.Chunk(perPage))
        {
            wiki._articles.Add(ArticleOf(vectors[0]), vectors);
            wiki._files.AddRange([HostileArticle.Of(vectors, ArticleOf(vectors[0])), HostileSource.Of(vectors), HostileSource.Spoiler(vectors), HostileSource.Picture(vectors[0])]);
        }

        wiki.AddPlain();
        return wiki;
    }

    /// <summary>Vectors in every text that the whole site shares, one of them in those of which there is one.</summary>
    public static HostileWiki OfFrame(Vector named)
    {
        var wiki = new HostileWiki(Vector.All);
        wiki._files.Add(HostileFrame.Site(named, wiki.Vectors));
        wiki.AddPlain();
        return wiki;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes the input, and takes out what the generator refuses until it refuses nothing.</summary>
    /// <exception cref="InvalidOperationException">Something without a place, or something tame, was refused.</exception>
    public void Write()
    {
        foreach (var file in _files)
            file.WriteTo(Input);
        var byPath = _files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Diagnostic[] errors = [];
        for (var round = 0; round < MostRounds; round++)
        {
            errors = Generator().Check(Options).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
            if (errors.Length == 0)
                return;
            foreach (var file in errors.GroupBy(error => error.Span?.File.Value ?? throw new InvalidOperationException(error.Message)))
            {
                byPath[file.Key].Refuse(file.Select(error => (error.Span!.Value.Line, error.Message)));
                byPath[file.Key].WriteTo(Input);
            }
        }

        throw new InvalidOperationException(string.Join('\n', errors.Select(error => $"{error.Span} {error.Message}").Prepend("Always something else:")));
    }

    /// <summary>Commits every page once for each of its vectors, by an author and under a subject of that vector.</summary>
    public void Commit() => HostileHistory.Write(
        Folder, _articles.SelectMany(article => article.Value.Select(vector => (vector, "input/" + article.Key, vector == article.Value[^1]))));

    public void Build()
    {
        var report = Generator().Run(Options);
        if (!report.Succeeded)
            throw new InvalidOperationException(string.Join('\n', report.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Message}")));
    }

    private BuildOptions Options => new() { InputFolder = Input, OutputFolder = Output, AsOf = new DateOnly(2026, 1, 1) };

    private static SiteBuild Generator() => new SiteBuilder(new WikiTheme()).Create();

    private static string ArticleOf(Vector vector) => string.Create(CultureInfo.InvariantCulture, $"{HostileFrame.FolderOf(vector)}/v{vector.Number}.md");

    private void AddPlain() => _files.AddRange(
    [
        new HostileFile("sources/plain.md").Plain("---\ntitle: Plain source\ntype: source\npublished: 2020-01-01\n---\nThe source."),
        new HostileFile("plain.md").Plain("---\ntitle: Plain\n---\n## A heading\n\nText."),
        new HostileFile("media/plain.svg").Plain("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
    ]);
}
