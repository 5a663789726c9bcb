using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Hostile;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using AngleSharp.Html.Parser;

namespace AlitaWiki.Tests.Fuzzing;

/// <summary>The readers of a wiki's files, each behind the name of the file that it reads.</summary>
internal sealed class FuzzedReaders : IDisposable
{
    /// <summary>Far more than any file of this size takes, on a slow and busy machine too.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- types.yml --
        place: { label: Place, plural: Places, folder: places, infobox: [lit, height] }
        -- properties.yml --
        lit: { label: Lit, question: When?, type: date }
        height: { label: Height, question: How tall?, type: quantity, unit: metres }
        open: { label: Open, question: Open?, type: choice, values: [a, b] }
        span: { label: Span, question: How long?, type: period }
        keeper: { label: Keeper, question: Who?, type: page, cardinality: many }
        -- sources/log.md --
        ---
        title: Log
        type: source
        published: 2020
        ---
        -- mara.md --
        ---
        title: Mara
        ---
        [[The Harbour]] [@log, p. 2] {{ value places/harbour#lit }}
        """);

    /// <summary>Reads one file in its place, to the end of the build.</summary>
    /// <param name="path">Such as site.yml, or places/harbour.md.</param>
    /// <returns>What went wrong; null where the file came out as a page or a message.</returns>
    public string? Read(string path, byte[] content)
    {
        var file = Path.Combine(_site.Input, path);
        var kept = File.Exists(file) ? File.ReadAllBytes(file) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            var report = new SiteBuilder(new WikiTheme()).Create().Run(new BuildOptions { InputFolder = _site.Input, OutputFolder = _site.Output, AsOf = new DateOnly(2026, 1, 1) });
            return watch.Elapsed > s_longest ? $"took {watch.Elapsed}" : report.Written is null ? null : Danger();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.ToString();
        }
        finally
        {
            if (kept is null)
                File.Delete(file);
            else
                File.WriteAllBytes(file, kept);
        }
    }

    public void Dispose() => _site.Dispose();

    private string? Danger()
    {
        var parser = new HtmlParser();
        return Directory.EnumerateFiles(_site.Output, "*.html", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "harbour.html" or "index.html" or "mara.html")
            .SelectMany(file => PageAudit.Of(parser.ParseDocument(File.ReadAllText(file))))
            .FirstOrDefault();
    }
}
