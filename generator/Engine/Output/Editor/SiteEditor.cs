using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.Output.Editor;

/// <summary>
/// The program in which readers edit pages, at /admin: Decap CMS, set up for this wiki. It is there where the wiki wants it and its
/// repository is on GitHub, to which it sends what readers propose.
/// </summary>
internal sealed class SiteEditor
{
    /// <summary>Holds all of it but the page.</summary>
    public const string Folder = "admin";

    private const string Decap = "decap-cms";
    private const string Resources = "editor/";

    private static readonly string[] s_scripts = ["editor.js", "page-file.js", "front-matter.js", "shapes.js", "suggest.js"];

    private static readonly NpmProgram s_program =
        new(Decap, typeof(SiteEditor).Assembly, Resources) { Title = "Decap CMS", Purpose = "the editor" };

    private SiteEditor(ImmutableArray<SiteFile> files, string? version, string? leftOut)
    {
        Files = files;
        Version = version;
        LeftOut = leftOut;
    }

    public static Route Route { get; } = new("/" + Folder);

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The name of the folder of its scripts, which changes with their content; null where there is no editor.</summary>
    public string? Version { get; }

    /// <summary>Why it is missing though the wiki wants it, and how to have it.</summary>
    public string? LeftOut { get; }

    /// <summary>Reports a page or a redirect of the wiki that stands where the editor does.</summary>
    public static void Check(Wiki wiki, DiagnosticBag diagnostics)
    {
        if (!IsWanted(wiki))
        {
            return;
        }

        foreach (var page in wiki.Pages.Where(page => page.Route == Route))
        {
            diagnostics.Add(OutputDiagnostics.PageOnGeneratedRoute, page.TitleSpan, Route, "the editor");
        }

        foreach (var redirect in wiki.Redirects.Where(redirect => redirect.From == Route))
        {
            diagnostics.Add(OutputDiagnostics.RedirectOnGeneratedPage, redirect.Span, Route, "the editor");
        }
    }

    /// <param name="folder">The input folder's path in the repository.</param>
    /// <param name="form">What can be filled in of a page.</param>
    public static SiteEditor Of(
        Wiki wiki, string folder, PageForm form, BuildOptions options, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (!options.Editor || !IsWanted(wiki))
        {
            return new SiteEditor([], null, null);
        }

        try
        {
            var (program, missing) = s_program.Get(options.CacheFolder, words => progress?.Report(new BuildProgress("Output", 0, 0) { Notice = words }), cancellation);
            var version = VersionOf(s_scripts.SelectMany(ReadScript));
            return program is null
                ? new SiteEditor([], null, missing)
                : new SiteEditor(
                    [
                        EditorPage.Of(wiki.Config, new Route($"/{Folder}/{version}/{s_scripts[0]}")),
                        EditorConfig.Of(wiki, folder, form),
                        .. Scripts($"{Folder}/{version}", Path.Combine(program, "node_modules")),
                    ],
                    version,
                    null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SiteEditor([], null, failure.Message);
        }
    }

    private static bool IsWanted(Wiki wiki) => wiki.Config.Editor && GitHubRepository.NameOf(wiki.Config.Repository) is not null;

    private static string VersionOf(IEnumerable<byte> scripts) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(s_program.Version), .. scripts]))[..8];

    private static IEnumerable<SiteFile> Scripts(string place, string modules) =>
    [
        .. s_scripts.Select(name => new SiteFile(new OutputPath($"{place}/{name}"), () => ReadScript(name)) { Subject = place }),
        .. Below(Path.Combine(modules, "yaml", "browser", "dist"), $"{place}/yaml", _ => true),
        .. Below(Path.Combine(modules, Decap, "dist"), $"{place}/{Decap}", IsUsed),
    ];

    /// <summary>The program comes under two names, and with maps for those who develop it.</summary>
    private static bool IsUsed(string name) =>
        name.EndsWith(Decap + ".js", StringComparison.Ordinal) || name.EndsWith(".wasm", StringComparison.Ordinal) || name == Decap + ".js.LICENSE.txt";

    private static IEnumerable<SiteFile> Below(string folder, string place, Func<string, bool> isUsed) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(isUsed)
            .Order(StringComparer.Ordinal)
            .Select(name => new SiteFile(new OutputPath($"{place}/{name}"), () => File.ReadAllBytes(Path.Combine(folder, name))) { Subject = place });

    private static byte[] ReadScript(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
