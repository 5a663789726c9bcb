using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>
/// The wiki's search:
/// 1. find the search program, or install it;
/// 2. collect what can be found on each page while pages are rendered;
/// 3. hand that to the program in order of route and read the index that it gives.
/// </summary>
internal sealed class SiteSearch
{
    public const string Folder = "pagefind";

    private static readonly OutputPath s_script = new($"{Folder}/pagefind.js");

    /// <summary>Far more than any wiki needs; a program that hangs must not hang the build.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(15);

    private readonly Wiki _wiki;
    private readonly string? _program;
    private readonly Dictionary<Route, Page> _pages = [];
    private readonly ConcurrentBag<SearchDocument> _documents = [];

    private SiteSearch(Wiki wiki, string? program, string? leftOut, ImmutableArray<OutputPath> kept)
    {
        _wiki = wiki;
        _program = program;
        LeftOut = leftOut;
        Kept = kept;
        Script = program is not null || kept.Contains(s_script) ? new Route($"/{s_script}") : null;
        if (program is not null)
        {
            _pages = wiki.Pages.ToDictionary(page => page.Route);
        }
    }

    /// <summary>The script that searches the index; null where there will be none.</summary>
    public Route? Script { get; }

    /// <summary>The files of an earlier build's index that go on serving.</summary>
    public ImmutableArray<OutputPath> Kept { get; }

    /// <summary>Why the site has no search though it was asked for, and how to have it.</summary>
    public string? LeftOut { get; private set; }

    /// <param name="earlier">The files of the index that an earlier build wrote.</param>
    public static SiteSearch Start(
        Wiki wiki, BuildOptions options, ImmutableArray<OutputPath> earlier, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (!options.Search || options.KeepsSearchIndex)
        {
            return new SiteSearch(wiki, null, null, options.Search ? earlier : []);
        }

        var (program, missing) = SearchProgram.Program.Get(options.CacheFolder, words => progress?.Report(new BuildProgress("Output", 0, 0) { Notice = words }), cancellation);
        return new SiteSearch(wiki, program, missing, []);
    }

    /// <summary>Notes what can be found on a page. Safe on several threads.</summary>
    public void Add(Route page, Func<PageView> view)
    {
        if (_program is not null && SearchDocuments.Of(view(), _pages.GetValueOrDefault(page), _wiki) is { } document)
        {
            _documents.Add(document);
        }
    }

    /// <summary>The files of the index over all that was noted.</summary>
    public ImmutableArray<SiteFile> Files(CancellationToken cancellation)
    {
        if (_program is null)
        {
            return [];
        }

        var written = Directory.CreateTempSubdirectory("alitawiki-search-").FullName;
        try
        {
            var documents = _documents.OrderBy(document => document.Route).ToImmutableArray();
            var failure = new ChildProgram(ProgramFinder.Find("node") ?? "node", _program, s_limit) { Surround = NpmProgram.Seclude }.Failure(
                ["index.mjs", written, _wiki.Config.Language.ToLowerInvariant()], cancellation, input => Write(documents, input));
            if (failure is not null)
            {
                NpmProgram.Remove(_program);
                LeftOut = $"Pagefind could not index the pages ({failure}). The next build installs it anew.";
                return [];
            }

            var files = SearchIndex.Files(written, Folder);
            return [.. files, .. SearchNames.Files(Folder, documents, SearchIndex.Results(files))];
        }
        finally
        {
            Directory.Delete(written, recursive: true);
        }
    }

    /// <summary>A JSON object a line.</summary>
    private static void Write(ImmutableArray<SearchDocument> documents, Stream input)
    {
        using var writer = new Utf8JsonWriter(input);
        foreach (var document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("url", document.Route.Value);
            writer.WriteString("content", document.ToString());
            writer.WriteEndObject();
            writer.Flush();
            input.WriteByte((byte)'\n');
            writer.Reset();
        }
    }
}
