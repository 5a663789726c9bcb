using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Unchanged;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Unchanged;

/// <summary>Where nothing has changed since the build before, nothing is worked out, and the same is said.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of(
        """
        -- site.yml --
        title: Harbour wiki
        -- properties.yml --
        depth:
          label: Depth
          question: How deep is it?
          type: quantity
          unit: metres
        -- harbour.md --
        ---
        title: The Harbour
        claims:
          depth:
            - value: 12 metres
              source: pilot
            - value: 20 metres
              source: chart
        ---
        See [[The Pilott]].
        -- sources/pilot.md --
        ---
        title: The Pilot
        type: source
        ---
        -- sources/chart.md --
        ---
        title: The Chart
        type: source
        ---
        -- media/boat.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
        """);

    private string Records => Path.Combine(_site.Cache, "builds");

    private BuildOptions Options => new()
    {
        InputFolder = _site.Input,
        OutputFolder = _site.Output,
        CacheFolder = _site.Cache,
        AsOf = new DateOnly(2026, 1, 1),
    };

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_second_build_makes_nothing_and_says_the_same()
    {
        var first = Build();
        var second = Build();

        Assert.IsType<BuildReport>(first);
        Assert.IsNotType<BuildReport>(second);
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal(Told(first.Facts), Told(second.Facts));
        Assert.Equal((0, first.Written!.Written, 0), (second.Written!.Written, second.Written.Unchanged, second.Written.Deleted));
        Assert.Equal(first.Written.Pages, second.Written.Pages);
    }

    [Theory]
    [InlineData("site.yml", "title: Harbour wiki\nlanguage: de\n")]
    [InlineData("properties.yml", "depth:\n  label: Deepness\n  question: How deep is it?\n  type: quantity\n  unit: metres\n")]
    [InlineData("harbour.md", "---\ntitle: The Harbour\n---\nSee [[The Pilott]]!\n")]
    [InlineData("media/boat.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>""")]
    [InlineData("new.md", "---\ntitle: New\n---\n")]
    [InlineData("stray.txt", "What is no page is warned of.")]
    public void A_change_of_any_file_is_built(string file, string text)
    {
        Build();
        _site.Write(file, text);

        AssertBuiltLikeNew(Build());
    }

    [Fact]
    public void A_change_that_leaves_length_and_time_is_built_too()
    {
        Build();
        var page = Path.Combine(_site.Input, "harbour.md");
        var time = File.GetLastWriteTimeUtc(page);
        File.WriteAllText(page, File.ReadAllText(page).Replace("See", "Cf.", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(page, time);

        AssertBuiltLikeNew(Build());
    }

    [Fact]
    public void A_deleted_and_a_renamed_file_are_built()
    {
        _site.Write("quay.md", "---\ntitle: The Quay\n---\n").Write("crane.md", "---\ntitle: The Crane\n---\n");
        Build();
        File.Delete(Path.Combine(_site.Input, "quay.md"));
        AssertBuiltLikeNew(Build());
        File.Move(Path.Combine(_site.Input, "crane.md"), Path.Combine(_site.Input, "winch.md"));

        AssertBuiltLikeNew(Build());
    }

    [Fact]
    public void What_somebody_did_to_the_output_is_mended()
    {
        Build();
        var whole = Snapshot.Of(_site.Output);
        File.WriteAllText(Path.Combine(_site.Output, "harbour.html"), "Something else.");
        Assert.IsType<BuildReport>(Build());
        Assert.Equal(whole, Snapshot.Of(_site.Output));
        File.Delete(Path.Combine(_site.Output, "404.html"));
        Assert.IsType<BuildReport>(Build());
        Assert.Equal(whole, Snapshot.Of(_site.Output));
        Directory.Delete(_site.Output, recursive: true);

        Assert.IsType<BuildReport>(Build());
        Assert.Equal(whole, Snapshot.Of(_site.Output));
    }

    [Fact]
    public void A_record_changed_in_any_byte_or_cut_is_left_aside()
    {
        Build();
        var file = Assert.Single(Directory.GetFiles(Records));
        var whole = File.ReadAllBytes(file);
        var (basis, record) = (BuildBasis.Of(Options, new SiteBuilder(new WikiTheme()).Create().Parts, TestContext.Current.CancellationToken)!, BuildRecord.Of(Options));
        Assert.NotNull(record.Find(basis));
        for (var i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(file, changed);
            Assert.Null(record.Find(basis));
            File.WriteAllBytes(file, whole[..i]);
            Assert.Null(record.Find(basis));
        }
    }

    [Fact]
    public void Another_build_of_the_same_input_counts()
    {
        Build();
        Build(Options with { Drafts = true });
        Build(Options with { Url = "https://harbour.example" });

        // The output is that of another address now.
        Assert.IsType<BuildReport>(Build());
        Assert.IsType<BuildReport>(Build(Options with { AsOf = new DateOnly(2026, 1, 2) }));
        Assert.IsType<BuildReport>(Build(Options with { AsOf = new DateOnly(2026, 1, 2), Strict = true }));
        Assert.IsNotType<BuildReport>(Build(Options with { AsOf = new DateOnly(2026, 1, 2), Strict = true }));
    }

    [Fact]
    public void A_commit_counts()
    {
        var repository = GitRepository.In(_site).Commit("2026-01-01");
        Build();
        Assert.IsNotType<BuildReport>(Build());
        repository.Commit("2026-01-02");

        AssertBuiltLikeNew(Build());
    }

    [Fact]
    public void A_build_that_failed_is_told_again_in_full()
    {
        Build();
        _site.Write("broken.md", "---\ntitel: A slip\n---\n");
        Assert.False(Build().Succeeded);
        Assert.False(Build().Succeeded);
        File.Delete(Path.Combine(_site.Input, "broken.md"));

        Assert.True(Build().Succeeded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"Basis\":\"x\",\"Stamp\":\"y\"}")]
    public void A_damaged_record_is_left_aside(string record)
    {
        Build();
        File.WriteAllText(Assert.Single(Directory.GetFiles(Records)), record);

        AssertBuiltLikeNew(Build());
        Assert.IsNotType<BuildReport>(Build());
    }

    [Fact]
    public void A_generator_with_steps_of_its_own_always_builds()
    {
        var build = new SiteBuilder(new WikiTheme()).AddStep(new Nothing()).Create();
        build.RunIfChanged(Options, cancellation: TestContext.Current.CancellationToken);

        Assert.IsType<BuildReport>(build.RunIfChanged(Options, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_command_says_what_it_said()
    {
        var first = await _site.RunAsync("build");
        var second = await _site.RunAsync("build");

        Assert.Equal(first.ExitStatus, second.ExitStatus);
        Assert.Equal(first.Errors, second.Errors);
        Assert.Contains("1 disputed", second.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 files written", second.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Records));
    }

    /// <summary>Records and wikis hold lists, which compare by what they are and not by what is in them.</summary>
    private static string Told(SiteFacts facts) => $"{facts with { Open = [] }} {string.Join(' ', facts.Open)}";

    private BuildResult Build(BuildOptions? options = null) =>
        new SiteBuilder(new WikiTheme()).Create().RunIfChanged(options ?? Options, cancellation: TestContext.Current.CancellationToken);

    private void AssertBuiltLikeNew(BuildResult result)
    {
        Assert.IsType<BuildReport>(result);
        var clean = _site.Build(output: Path.Combine(_site.Folder, "clean"));
        Assert.Equal(clean.Diagnostics, result.Diagnostics);
        Assert.Equal(Snapshot.Of(Path.Combine(_site.Folder, "clean")), Snapshot.Of(_site.Output));
        Directory.Delete(Path.Combine(_site.Folder, "clean"), recursive: true);
    }

    private sealed class Nothing : IStep<Wiki>
    {
        public Wiki Run(Wiki site, DiagnosticBag diagnostics) => site;
    }
}
