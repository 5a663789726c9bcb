using System.Diagnostics;

namespace AlitaWiki.Tests.Infra;

/// <summary>A whole wiki, built once by the real command line into a folder that goes away with it.</summary>
public sealed class BuiltWiki : IDisposable
{
    private const string DayOfTests = "2026-11-21";

    private readonly string _input;

    private BuiltWiki(string name, string input)
    {
        Name = name;
        _input = input;
        Folder = Directory.CreateTempSubdirectory("alitawiki-site-").FullName;
    }

    /// <summary>The wiki that this repository holds.</summary>
    public static BuiltWiki OfRepository() => new("wiki", Path.Combine(Repository.Root, "input"));

    /// <summary>An invented wiki with every kind of page and every mark that a page can bear.</summary>
    public static BuiltWiki OfEverything() =>
        new("everything", Path.Combine(Repository.Root, "tests", "AlitaWiki.BrowserTests", "Wiki"));

    /// <summary>How failures name it.</summary>
    public string Name { get; }

    /// <summary>Holds the built site.</summary>
    public string Folder { get; }

    /// <summary>The routes of all pages, the page for unknown addresses and the editor left out.</summary>
    public IReadOnlyList<string> Routes { get; private set; } = [];

    /// <summary>The file of a page.</summary>
    public string FileOf(string route) => Path.Combine(Folder, route == "/" ? "index.html" : route[1..] + ".html");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs the build.</summary>
    /// <param name="search">With search, which takes npm; without npm the site has none.</param>
    /// <exception cref="InvalidOperationException">The content has errors; the message lists them.</exception>
    public async Task BuildAsync(bool search = false)
    {
        var start = TestedProgram.With(
            ["build", "--input", _input, "--output", Folder, "--as-of", DayOfTests, .. search ? Array.Empty<string>() : ["--no-search"]]);
        start.WorkingDirectory = Repository.Root;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The wiki in {_input} does not build:\n{await output}{await errors}");
        }

        Routes = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(RouteOf).Where(route => route is not ("/404" or "/admin")).Order(StringComparer.Ordinal)];
    }

    private string RouteOf(string file)
    {
        var route = "/" + Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/');
        return route == "/index" ? "/" : route;
    }
}
