using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.GitHub;

/// <summary>The build on Netlify, with stand-ins for the download and for the SDK: nothing is run that has not the hash which the script names.</summary>
public sealed partial class NetlifyTests : IDisposable
{
    private const string Version = "10.0.100";
    private const string Archive = $"dotnet-sdk-{Version}-linux-x64.tar.gz";

    /// <summary>Notes what it is asked for.</summary>
    private const string Sdk = "#!/bin/sh\necho \"dotnet $*\"\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("alitawiki-test-").FullName;

    public NetlifyTests()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Netlify's image is a Linux.");
        Directory.CreateDirectory(Programs);
        Directory.CreateDirectory(Cache);
        Directory.CreateDirectory(Path.Combine(_folder, ".ci"));
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(_folder, "global.json"));
        Script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "netlify"));
        Serve(Packed(Sdk));
        Program("uname", "echo Linux x86_64");
    }

    private string Programs => Path.Combine(_folder, "programs");

    private string Cache => Path.Combine(_folder, "cache");

    private string Downloads => Path.Combine(_folder, "downloads");

    private string Script
    {
        get => File.ReadAllText(Path.Combine(_folder, ".ci", "netlify"));
        set => File.WriteAllText(Path.Combine(_folder, ".ci", "netlify"), value);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_script_knows_the_hash_of_the_sdk_that_the_repository_is_built_with()
    {
        Assert.Contains($"\"version\": \"{Version}\"", File.ReadAllText(Path.Combine(_folder, "global.json")), StringComparison.Ordinal);
        Assert.Single(Hash().Matches(Script));
        Assert.DoesNotContain("| bash", Script, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", Script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_the_hash_is_unpacked_and_kept_and_run()
    {
        Trust(Packed(Sdk));

        var first = await RunAsync("--url", "https://tidewatch.example");
        var second = await RunAsync();

        Assert.Equal((0, "", "dotnet restore generator/Cli --locked-mode\ndotnet run --no-restore --project generator/Cli --configuration Release -- build --url https://tidewatch.example\n"), (first.ExitStatus, first.Errors, first.Output));
        Assert.Equal($"https://builds.dotnet.microsoft.com/dotnet/Sdk/{Version}/{Archive}\n", await File.ReadAllTextAsync(Downloads, TestContext.Current.CancellationToken));
        Assert.Equal(0, second.ExitStatus);
        Assert.EndsWith("-- build\n", second.Output, StringComparison.Ordinal);
        Assert.Equal([Archive], Directory.EnumerateFileSystemEntries(Cache).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_has_another_hash_is_neither_run_nor_kept()
    {
        var result = await RunAsync();

        Assert.Equal((1, ""), (result.ExitStatus, result.Output));
        Assert.Matches($"^{Regex.Escape(Archive)} is not what it was when its hash was written in .ci/netlify, so nothing of it was run.\n  expected [0-9a-f]{{128}}\n  found    {HashOf(Packed(Sdk))}\n$", result.Errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Cache));
    }

    [Fact]
    public async Task What_an_earlier_build_left_is_not_run_unless_it_has_the_hash()
    {
        Trust(Packed(Sdk));
        await File.WriteAllBytesAsync(Path.Combine(Cache, Archive), Packed("#!/bin/sh\necho planted\n"), TestContext.Current.CancellationToken);
        var planted = Directory.CreateDirectory(Path.Combine(Cache, "dotnet", "sdk", Version)).Parent!.Parent!.FullName;
        Write(Path.Combine(planted, "dotnet"), "#!/bin/sh\necho planted\n");

        var result = await RunAsync();

        Assert.Equal(0, result.ExitStatus);
        Assert.StartsWith("dotnet restore", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", result.Output, StringComparison.Ordinal);
        Assert.Equal(Packed(Sdk), await File.ReadAllBytesAsync(Path.Combine(Cache, Archive), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_that_an_earlier_build_left_is_not_written_through()
    {
        Trust(Packed(Sdk));
        var mine = Path.Combine(_folder, "mine");
        await File.WriteAllTextAsync(mine, "mine", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(Cache, Archive), mine);

        Assert.Equal(0, (await RunAsync()).ExitStatus);
        Assert.Equal("mine", await File.ReadAllTextAsync(mine, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_build_without_a_folder_that_is_kept_does_without()
    {
        Trust(Packed(Sdk));
        Directory.Delete(Cache);
        await File.WriteAllTextAsync(Cache, "", TestContext.Current.CancellationToken);

        Assert.Equal(0, (await RunAsync()).ExitStatus);
    }

    [Fact]
    public async Task A_download_that_fails_is_said()
    {
        Program("curl", "echo 'curl: (6) Could not resolve host' >&2; exit 6");

        var result = await RunAsync();

        Assert.Equal((1, "", $"curl: (6) Could not resolve host\nThe .NET SDK {Version} cannot be downloaded.\n"), (result.ExitStatus, result.Output, result.Errors));
    }

    [Fact]
    public async Task A_version_without_a_hash_is_not_downloaded()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "global.json"), """{ "sdk": { "version": "10.0.999" } }""", TestContext.Current.CancellationToken);

        var result = await RunAsync();

        Assert.Equal((1, "global.json names the .NET SDK 10.0.999, whose hash .ci/netlify does not know: write it there.\n"), (result.ExitStatus, result.Errors));
        Assert.False(File.Exists(Downloads));
    }

    [Fact]
    public async Task Another_machine_is_told_that_it_is_not_meant()
    {
        Program("uname", "echo Linux aarch64");

        var result = await RunAsync();

        Assert.Equal((1, ".ci/netlify knows the .NET SDK for Linux on x86-64 alone, and this is Linux aarch64.\n"), (result.ExitStatus, result.Errors));
        Assert.False(File.Exists(Downloads));
    }

    private Task<CommandResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(_folder, ".ci", "netlify"), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = Programs + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["NETLIFY_CACHE_DIR"] = Cache;
        return CommandResult.OfAsync(start);
    }

    /// <summary>Makes the script expect an archive in the place of the real one.</summary>
    private void Trust(byte[] archive) => Script = Hash().Replace(Script, HashOf(archive));

    /// <summary>What is downloaded from anywhere.</summary>
    private void Serve(byte[] archive)
    {
        var served = Path.Combine(_folder, "served");
        File.WriteAllBytes(served, archive);
        Program("curl", $"for last in \"$@\"; do :; done; echo \"$last\" >>'{Downloads}'\nwhile [ \"$1\" != --output ]; do shift; done; cp '{served}' \"$2\"");
    }

    private void Program(string name, string script) => Write(Path.Combine(Programs, name), $"#!/bin/sh\n{script}\n");

    private static void Write(string file, string script)
    {
        File.WriteAllText(file, script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>An archive with one program, <c>dotnet</c>; always the same bytes.</summary>
    private static byte[] Packed(string script)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var tar = new TarWriter(zip))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "./dotnet")
            {
                DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(script)),
                Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                ModificationTime = DateTimeOffset.UnixEpoch,
            });
        }

        return bytes.ToArray();
    }

    private static string HashOf(byte[] archive) => Convert.ToHexStringLower(SHA512.HashData(archive));

    [GeneratedRegex("[0-9a-f]{128}")]
    private static partial Regex Hash();
}
