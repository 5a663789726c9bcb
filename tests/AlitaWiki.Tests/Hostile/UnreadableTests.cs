using System.Text.Json;
using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Files and folders that may not be read, or are gone when their turn comes: each is named, and the others are read.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string OnlyUnix = "The rights of this test are Unix's.";
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly SiteTest _site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n-- harbour.md --\n---\ntitle: The Harbour\n---\n![[lamp.svg]]\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_may_not_be_read_is_named_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        _site.Write("closed.md", Titled("Closed")).Write("folder/inner.md", Titled("Inner")).Write("listless/inner.md", Titled("Listless"))
            .Write("types.yml", "place: { label: Place }\n").Write("media/lamp.svg", "<svg/>").Write("properties.yml", "");
        string[] closed = ["closed.md", "folder", "types.yml", "media/lamp.svg"];
        foreach (var name in closed)
            Allow(name, UnixFileMode.None);
        // Its names can be listed, and no more.
        Allow("listless", UnixFileMode.UserRead);

        var check = await CheckAsync();
        var build = await RunAsync("build");
        foreach (var name in closed.Append("listless"))
            Allow(name, Readable);

        Assert.Equal(
            ["AW1006 input/closed.md", "AW1006 input/folder", "AW1006 input/listless", "AW1006 input/media/lamp.svg", "AW1006 input/types.yml"], check);
        Assert.Equal(1, build.ExitStatus);
        Assert.False(Directory.Exists(_site.Output));
        Assert.Empty(await CheckAsync());
        Assert.Equal(0, (await RunAsync("build")).ExitStatus);
    }

    /// <summary>Rights change neither a file's length nor its time, which is what tells a preview that it changed.</summary>
    [Fact]
    public void A_preview_looks_again_at_what_it_could_not_read()
    {
        _site.Write("types.yml", "place: { label: Place }\n").Write("media/lamp.svg", "<svg/>");
        string[] names = ["harbour.md", "types.yml", "media/lamp.svg"];
        var again = new SiteBuilder(new WikiTheme()).Create().Again();
        var options = new BuildOptions { InputFolder = _site.Input, OutputFolder = _site.Output, AsOf = new DateOnly(2026, 1, 1) };

        // Not even who may read everything can read a file that another program holds alone.
        var held = names.Select(name => new FileStream(Path.Combine(_site.Input, name), FileMode.Open, FileAccess.ReadWrite, FileShare.None)).ToArray();
        var first = again.Run(options, ["harbour.md"], cancellation: TestContext.Current.CancellationToken).Diagnostics;
        foreach (var file in held)
            file.Dispose();
        var second = again.Run(options, ["harbour.md"], cancellation: TestContext.Current.CancellationToken).Diagnostics;

        Assert.Equal(names.Order(StringComparer.Ordinal), first.Where(found => found.Descriptor == FileDiagnostics.CannotRead).Select(found => found.Span!.Value.File.Value).Order(StringComparer.Ordinal));
        Assert.Empty(second);
    }

    [Fact]
    public async Task A_folder_that_never_rests_while_it_is_listed_and_read_ends_in_messages_alone()
    {
        const int Looks = 60;
        // A busy machine may let the folder rest for a while.
        const int MostLooks = 100 * Looks;
        using var end = new CancellationTokenSource();
        var churning = Task.Factory.StartNew(() => Churn(end.Token), end.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var found = new HashSet<string>();
        for (var i = 0; i < Looks || (i < MostLooks && !found.Contains("AW1006")); i++)
        {
            InputSnapshot.Of(_site.Input);
            found.UnionWith(_site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Descriptor.Id));
        }

        await end.CancelAsync();
        await churning;

        // Nothing but what is half written (a site.yml without its title among it) or gone, and that no picture is there.
        Assert.Subset(new HashSet<string>(["AW1002", "AW1006", "AW1020", "AW1061", "AW2032"]), found);
        Assert.Contains("AW1006", found);
    }

    /// <summary>Makes and takes away files, folders, links, and the files that all pages rest on.</summary>
    private void Churn(CancellationToken end)
    {
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            var folder = Path.Combine(_site.Input, $"folder-{i % 3}");
            for (var j = 0; j < 20; j++)
                _site.Write($"folder-{i % 3}/inner-{j % 4}/page-{j}.md", Titled($"Page {i % 3} {j}"));
            if (!OperatingSystem.IsWindows())
                File.CreateSymbolicLink(Path.Combine(folder, "link.md"), Path.Combine(_site.Input, "harbour.md"));
            _site.Write("types.yml", "").Write("site.yml", "title: Tidewatch\n");
            Directory.Delete(folder, recursive: true);
            File.Delete(Path.Combine(_site.Input, "types.yml"));
            File.Delete(Path.Combine(_site.Input, "site.yml"));
        }
    }

    private static string Titled(string title) => $"---\ntitle: {title}\n---\nText.\n";

    private void Allow(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_site.Input, name), mode);
    }

    private async Task<string[]> CheckAsync()
    {
        var check = await RunAsync("check", "--format", "json");
        Assert.True(check.ExitStatus is 0 or 1, check.Errors);
        return [.. JsonDocument.Parse(check.Output).RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("severity").GetString() == "error")
            .Select(message => $"{message.GetProperty("id").GetString()} {message.GetProperty("file").GetString()}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Runs a command as somebody whom the rights of files bind: who is above them gives that up.</summary>
    private Task<CommandResult> RunAsync(params string[] arguments)
    {
        var start = TestedProgram.InShell(
            "if [ -r input/closed.md ] && [ \"$(id -u)\" = 0 ]; then exec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\"; else exec \"$@\"; fi",
            [.. arguments, .. arguments[0] == "build" ? (string[])["--no-search"] : []]);
        start.WorkingDirectory = _site.Folder;
        return CommandResult.OfAsync(start);
    }
}
