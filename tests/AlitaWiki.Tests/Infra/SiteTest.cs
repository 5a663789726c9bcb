using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;
using AlitaWiki.Theme;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>A tiny site in a folder of its own, which the engine builds, or on which the real command line runs.</summary>
public sealed partial class SiteTest : IDisposable
{
    private const string DayOfTests = "2026-01-01";

    private SiteTest(string folder) => Folder = folder;

    /// <summary>Holds <c>input</c> and, after a build, <c>output</c>.</summary>
    public string Folder { get; }

    public string Input => Path.Combine(Folder, "input");

    public string Output => Path.Combine(Folder, "output");

    /// <summary>What commands keep for the next. It lies outside of the folder, which may be a repository.</summary>
    public string Cache => Folder + "-cache";

    /// <summary>Variables that commands find in their environment, and builds within this process too as far as they heed any.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Starts a site from one string of many files, each under a line <c>-- path --</c>.</summary>
    public static SiteTest Of(string files)
    {
        var site = new SiteTest(Directory.CreateTempSubdirectory("alitawiki-test-").FullName);
        Directory.CreateDirectory(site.Input);
        foreach (var (path, text) in FileBundle.Read(files))
        {
            site.Write(path, text);
        }

        return site;
    }

    /// <summary>Starts a site from a copy of a folder.</summary>
    public static SiteTest CopyOf(string input)
    {
        var site = new SiteTest(Directory.CreateTempSubdirectory("alitawiki-test-").FullName);
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(site.Input, Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return site;
    }

    public SiteTest Write(string path, string text)
    {
        var file = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Builds the site within this process, for a fixed day.</summary>
    public BuildReport Build(SiteBuilder? generator = null, string? output = null, string? input = null, string? url = null) =>
        Create(generator).Run(Options with { InputFolder = input ?? Input, OutputFolder = output ?? Output, Url = url });

    /// <summary>Does everything but writing within this process, for a fixed day.</summary>
    public BuildReport Check(bool strict = false) => Create(null).Check(Options with { Strict = strict });

    /// <summary>Runs a command in the site's folder, for a fixed day. Builds leave search out, which takes npm.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) =>
        RunInAsync(Folder, Builds(arguments) ? [.. arguments, "--no-search"] : arguments);

    /// <summary>Builds the site with all that comes from npm, which all tests share.</summary>
    public Task<CommandResult> BuildWithSearchAsync()
    {
        Variables[SharedCache.Variable] = SharedCache.Folder;
        return RunInAsync(Folder, "build");
    }

    /// <summary>Runs a command in some folder, for a fixed day.</summary>
    public async Task<CommandResult> RunInAsync(string folder, params string[] arguments)
    {
        var start = TestedProgram.With(arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.Environment["SOURCE_DATE_EPOCH"] = new DateTimeOffset(DateTime.Parse(DayOfTests, null), TimeSpan.Zero).ToUnixTimeSeconds().ToString(null, null);
        // A program that ends after a second has nothing from being measured for a better optimisation.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment[SharedCache.Variable] = Cache;
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        var result = await CommandResult.OfAsync(start);
        return result with { Output = Normal(result.Output), Errors = Normal(result.Errors) };
    }

    /// <summary>Runs a script in the site's folder whose arguments are the command of a build, for a fixed day and without search.</summary>
    public Task<CommandResult> BuildInShellAsync(string script)
    {
        var start = TestedProgram.InShell(script, "build", "--no-search", "--as-of", DayOfTests);
        start.WorkingDirectory = Folder;
        // The runtime's own files are not what a script's limits are for.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return CommandResult.OfAsync(start);
    }

    /// <summary>A built page by its route.</summary>
    public IDocument Page(string route) =>
        new HtmlParser().ParseDocument(File.ReadAllText(FileOf(route)));

    public bool Has(string route) => File.Exists(FileOf(route));

    /// <summary>The part of a built page that differs from page to page.</summary>
    public string MainOf(string route) => Page(route).QuerySelector("main")!.OuterHtml;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(Cache))
        {
            Directory.Delete(Cache, recursive: true);
        }
    }

    private static bool Builds(string[] arguments) => arguments is [] or ["build", ..];

    private BuildOptions Options => new()
    {
        InputFolder = Input,
        OutputFolder = Output,
        AsOf = DateOnly.ParseExact(DayOfTests, "O", CultureInfo.InvariantCulture),
        SourceDateEpoch = Variables.GetValueOrDefault("SOURCE_DATE_EPOCH"),
    };

    private static SiteBuild Create(SiteBuilder? generator) => (generator ?? new SiteBuilder(new WikiTheme())).Create();

    /// <summary>Line ends as on Linux, and no word of progress, which a slow machine brings up.</summary>
    private static string Normal(string text) =>
        ProgressLines().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal), "");

    [GeneratedRegex(@"^(Process|PostProcess|Output): \d+ of \d+\n", RegexOptions.Multiline)]
    private static partial Regex ProgressLines();

    private string FileOf(string route) => Path.Combine(Output, route == "/" ? "index.html" : route[1..] + ".html");
}

/// <summary>What a command gave.</summary>
public sealed record CommandResult(int ExitStatus, string Output, string Errors)
{
    /// <summary>Starts a program and waits for its end; where its input is redirected, there is none.</summary>
    /// <param name="start">With what it says redirected.</param>
    public static async Task<CommandResult> OfAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        if (start.RedirectStandardInput)
        {
            process.StandardInput.Close();
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output, await errors);
    }
}
