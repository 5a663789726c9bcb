using System.Diagnostics;
using System.Text;
using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Files of any bytes, names and kinds: the real program names each that it cannot take, soon and within its memory.</summary>
public sealed class HostileFolderTests : IDisposable
{
    /// <summary>What the program may take; a page that needs more ends it with a failure.</summary>
    private const string HeapLimit = "0x20000000";

    private readonly SiteTest _site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n");

    public HostileFolderTests() => _site.Variables["DOTNET_GCHeapHardLimit"] = HeapLimit;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_name_is_a_page_or_a_message()
    {
        string[] good = ["😀.md", "مرحبا.md", "日本/灯台.md", "a'b&c=d;e.md", "folder.md/inner.md", "-x.md", "--help.md", new string('k', 240) + ".md"];
        string[] bad = ["con.md", "aux/x.md", "LPT1.txt.md", "dot./x.md", "a\u202Eb.md", "a\u200Fb.md", "a b.md", new string('n', 252) + ".md", $"{new string('d', 200)}/{new string('e', 200)}/{new string('f', 200)}/{new string('g', 200)}/{new string('h', 200)}/x.md"];
        foreach (var name in good.Concat(bad))
            _site.Write(name, Titled(name.GetHashCode(StringComparison.Ordinal)));
        Assert.Equal(bad.Order(StringComparer.Ordinal).Select(name => $"input/{name}:1"), await ErrorsAsync());
        foreach (var name in bad)
            File.Delete(Path.Combine(_site.Input, name));
        Assert.Empty(await ErrorsAsync());
        Assert.Equal(0, (await _site.RunAsync("build")).ExitStatus);
        Assert.All(good, name => Assert.True(_site.Has("/" + name[..^3])));
    }

    [Fact]
    public async Task Names_that_no_program_can_open_and_names_that_are_no_text_are_messages()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        // A folder in a folder, until a path is longer than any that the system takes.
        await ShellAsync("""
            cd input && printf 'x' > "$(printf '\377\376.md')" && mkdir "$(printf '\300\257')" && cd "$(printf '\300\257')" && printf 'x' > x.md && cd ..
            name=$(printf 'd%.0s' $(seq 200)); for i in $(seq 24); do mkdir $name && cd -P $name || exit 1; done; printf 'x' > page.md
            """);

        try
        {
            var errors = await ErrorsAsync();
            var build = await _site.RunAsync("build");

            Assert.NotEmpty(InputSnapshot.Of(_site.Input).Files);
            Assert.Equal(3, errors.Length);
            Assert.Contains("input/\uFFFD\uFFFD.md:1", errors);
            Assert.Contains("input/\uFFFD\uFFFD:1", errors);
            Assert.Matches("^input/(d{200}/?)+:1$", errors[0]);
            Assert.Equal(1, build.ExitStatus);
            Assert.DoesNotContain("defect", build.Errors, StringComparison.Ordinal);
        }
        finally
        {
            // Neither can this program take them away.
            await ShellAsync("rm -rf input/d* && find input -mindepth 1 ! -name site.yml -delete");
        }

        Assert.Empty(await ErrorsAsync());
    }

    [Fact]
    public async Task Names_that_differ_in_case_alone_are_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems take such names for one.");
        _site.Write("harbour.md", Titled(1)).Write("Harbour.md", Titled(2)).Write("Piers/a.md", Titled(3)).Write("piers/A.md", Titled(4)).Write("piers/stra\u00dfe.md", Titled(5)).Write("piers/strasse.md", Titled(6));
        Assert.Equal(["input/harbour.md:2", "input/piers/A.md:2"], await ErrorsAsync());
    }

    [Fact]
    public async Task What_is_no_file_keeps_nobody_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files on Windows.");
        _site.Write("folder/other.md", Titled(1)).Write("picture.md", "---\ntitle: P\nimage: media/pipe.svg\nalt: A pipe.\n---\n![[pipe.svg]]\n");
        Directory.CreateDirectory(Path.Combine(_site.Input, "media"));
        foreach (var pipe in (string[])["pipe.md", "media/pipe.svg", "types.yml"])
            await MakeAsync("mkfifo", pipe);
        // Not every system lets even its master make devices.
        await ShellAsync("for name in zero.md media/zero.svg properties.yml; do mknod input/$name c 1 5 || true; done");
        string[] devices = File.Exists(Path.Combine(_site.Input, "zero.md")) ? ["input/zero.md:1"] : [];
        using (var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, default))
        {
            socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(Path.Combine(_site.Input, "socket.md")));
            var errors = await ErrorsAsync();
            Assert.Equal(["input/pipe.md:1", "input/socket.md:1", .. devices], errors);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{devices.Length} devices");
        File.Delete(Path.Combine(_site.Input, "zero.md"));

        File.Delete(Path.Combine(_site.Input, "socket.md"));
        File.Delete(Path.Combine(_site.Input, "pipe.md"));
        Assert.Equal(0, (await _site.RunAsync("build")).ExitStatus);
    }

    [Fact]
    public async Task A_link_out_of_the_input_shows_no_line_of_what_it_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        var secret = Path.Combine(_site.Folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "the key of the lamp room\n", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(_site.Input, "stolen.md"), secret);
        var result = await _site.RunAsync("check");
        Assert.Contains("AW1004", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("lamp room", result.Errors + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_every_kind_are_named_at_their_place()
    {
        Write("utf-16.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Titled(1))]);
        Write("utf-16-unmarked.md", Encoding.Unicode.GetBytes(Titled(2)));
        Write("utf-32.md", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Titled(3))]);
        Write("utf-32-big.md", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Titled(4))]);
        Write("utf-7.md", Encoding.ASCII.GetBytes("+/v8-" + Titled(5)));
        Write("invalid.md", [.. Encoding.UTF8.GetBytes(Titled(6)), 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5]);
        Write("zero.md", [.. Encoding.UTF8.GetBytes(Titled(7)), 0, 0]);
        Write("marked-twice.md", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Titled(8))]);
        Write("tabs.md", "---\ntitle: A\n\ttags: [a]\n---\n"u8.ToArray());
        Write("twice.md", "---\ntitle: A\ntitle: B\n---\n"u8.ToArray());
        Write("cycle.md", "---\ntitle: &a [*a]\n---\n"u8.ToArray());
        Write("merge.md", "---\n<<: *a\ntitle: M\n---\n"u8.ToArray());
        Write("mixed.md", "---\r\ntitle: Mixed\r---\nText\rText\r\nText\n"u8.ToArray());
        Assert.Equal(
            ["cycle.md:2", "invalid.md:5", "marked-twice.md:1", "merge.md:2", "tabs.md:3", "twice.md:3", "utf-16-unmarked.md:1", "utf-16.md:1", "utf-32-big.md:1", "utf-32.md:1", "utf-7.md:1", "zero.md:5"],
            (await ErrorsAsync()).Select(place => place["input/".Length..]));
    }

    [Fact]
    public async Task Size_and_depth_end_in_a_message_in_bounded_time_and_memory()
    {
        using (var line = File.Create(Path.Combine(_site.Input, "line.md")))
        {
            line.Write("---\ntitle: Line\n---\n"u8);
            var part = Encoding.ASCII.GetBytes(new string('x', 1 << 20));
            for (var megabyte = 0; megabyte < 100; megabyte++)
                line.Write(part);
        }

        _site.Write("flow.md", $"---\ntitle: Flow\ntags: {new string('[', 10_000)}{new string(']', 10_000)}\n---\n");
        _site.Write("map.md", $"---\ntitle: Map\nclaims: {string.Concat(Enumerable.Repeat("{a: ", 10_000))}\n---\n");
        _site.Write("block.md", $"---\ntitle: Block\nclaims:\n{string.Concat(Enumerable.Range(1, 2000).Select(level => new string(' ', level) + "a:\n"))}---\n");
        _site.Write("list.md", $"---\ntitle: List\ntags:\n  {string.Concat(Enumerable.Repeat("- ", 10_000))}a\n---\n");
        _site.Write("laughs.md", $"---\ntitle: &a lol\ntags: &b [{string.Join(", ", Enumerable.Repeat("*a", 10))}]\naliases: [*b, *b]\n---\n");
        foreach (var (name, piece) in new[] { ("quotes", "> "), ("lists", "- "), ("numbers", "1. "), ("spoilers", "::: spoiler x\n") })
            _site.Write($"{name}.md", $"---\ntitle: {name}\n---\n{string.Concat(Enumerable.Repeat(piece, 10_000))}a\n");
        foreach (var (name, piece) in new[] { ("emphasis", "*a "), ("brackets", "["), ("links", "[a]("), ("pictures", "![["), ("backticks", "`a ``b "), ("entities", "&#"), ("references", "[a][") })
            _site.Write($"{name}.md", $"---\ntitle: {name}\n---\n{string.Concat(Enumerable.Repeat(piece, 10_000))}a\n");
        var watch = Stopwatch.StartNew();
        var errors = (await ErrorsAsync()).Select(place => place["input/".Length..].Split('.')[0]).Distinct().ToArray();
        Assert.Superset(new HashSet<string>(["flow", "map", "block", "list", "laughs", "line", "quotes", "lists"]), new HashSet<string>(errors));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static string Titled(int number) => $"---\ntitle: Page {number}\n---\nText.\n";

    private void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_site.Input, name), content);

    /// <summary>The places of all errors; neither a crash nor a failure of the program itself is one.</summary>
    private async Task<string[]> ErrorsAsync()
    {
        var result = await _site.RunAsync("check", "--format", "json");
        Assert.True(result.ExitStatus is 0 or 1, $"{result.ExitStatus}: {result.Errors}");
        return [.. System.Text.Json.JsonDocument.Parse(result.Output).RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("severity").GetString() == "error")
            .Select(message => $"{message.GetProperty("file").GetString()}:{message.GetProperty("line").GetInt32()}")
            .Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task ShellAsync(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _site.Folder, RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    private async Task MakeAsync(string program, string path)
    {
        using var process = Process.Start(program, [Path.Combine(_site.Input, path)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
