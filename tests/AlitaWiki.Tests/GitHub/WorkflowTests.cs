using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace AlitaWiki.Tests.GitHub;

/// <summary>What workflows may do: those that run a pull request's code may write nothing, and those that may write run none of it.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file))];

    [Fact]
    public async Task ActionlintFindsNothing() =>
        Assert.Equal([$"{Directory.GetFiles(Folder).Length} workflows"], await SiteChecks.RunAsync("workflows.mjs", Folder));

    [Fact]
    public async Task ActionlintFindsWhatIsWrong()
    {
        var folder = Directory.CreateTempSubdirectory("alitawiki-workflows-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "wrong.yml"),
            "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nothing }}\n",
            TestContext.Current.CancellationToken);

        var report = await SiteChecks.RunAsync("workflows.mjs", folder);

        Assert.StartsWith("wrong.yml:6:", report[0], StringComparison.Ordinal);
        Assert.Equal("1 workflows", report[^1]);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryActionIsPinnedByItsCommitAndNamesItsVersion(string name) =>
        Assert.All(
            File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Contains("uses:", StringComparison.Ordinal)),
            line => Assert.Matches(Pin(), line));

    [Fact]
    public void AnActionHasOnePinInAllWorkflows() =>
        Assert.All(
            Directory.EnumerateFiles(Folder).SelectMany(File.ReadLines).Where(line => line.Contains("uses:", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("uses:", StringComparison.Ordinal) + 5)..].Trim())
                .Distinct().GroupBy(use => use[..use.IndexOf('@', StringComparison.Ordinal)]),
            uses => Assert.Single(uses));

    [Theory]
    [MemberData(nameof(Names))]
    public void NoCheckoutKeepsTheTokenAndNoWorkflowKnowsASecret(string name)
    {
        Assert.All(Checkouts(Read(name)), step => Assert.Equal("false", step.At("with")?.At("persist-credentials").Text()));
        Assert.DoesNotContain("secrets.", File.ReadAllText(Path.Combine(Folder, name)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryWorkflowLimitsPermissionsTimeAndItsEarlierRuns(string name)
    {
        var workflow = Read(name);
        Assert.IsType<YamlMappingNode>(workflow.At("permissions"));
        Assert.NotEqual("", workflow.At("concurrency")?.At("group").Text());
        Assert.All(Jobs(workflow), job => Assert.InRange(int.Parse(job.At("timeout-minutes").Text()), 1, 60));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AWorkflowThatMayWriteRunsNoCodeOfThePullRequest(string name)
    {
        var workflow = Read(name);
        var triggers = Triggers(workflow);
        Assert.DoesNotContain("pull_request_target", triggers);
        if (!Permissions(workflow).Contains("write"))
        {
            return;
        }

        Assert.Equal(["workflow_run"], triggers);
        Assert.All(Checkouts(workflow), step =>
        {
            Assert.Equal("${{ github.event.repository.default_branch }}", step.At("with")?.At("ref").Text());
            Assert.Null(step.At("with")?.At("repository"));
        });
        Assert.DoesNotMatch(Fetching(), File.ReadAllText(Path.Combine(Folder, name)));
    }

    [Fact]
    public void OneWorkflowWritesAndItFollowsTheOneThatLeavesTheDiff()
    {
        var writing = Assert.Single(Names, name => Permissions(Read(name.Data)).Contains("write"));
        var followed = Assert.Single(Read(writing.Data).At("on")?.At("workflow_run")?.At("workflows").Items() ?? []).Text();
        var leaving = Assert.Single(Names, name => Read(name.Data).At("name").Text() == followed);
        Assert.Equal(["pull_request"], Triggers(Read(leaving.Data)));
        Assert.Equal(["read"], Permissions(Read(leaving.Data)));
    }

    private static YamlMappingNode Read(string name) => YamlTree.Read(Path.Combine(Folder, name));

    private static List<string> Triggers(YamlNode workflow) =>
        workflow.At("on") is YamlScalarNode only ? [only.Text()] : [.. workflow.At("on").Entries().Select(entry => entry.Key)];

    private static IEnumerable<YamlNode> Jobs(YamlNode workflow) => workflow.At("jobs").Entries().Select(job => job.Value);

    private static IEnumerable<YamlNode> Checkouts(YamlNode workflow) =>
        Jobs(workflow).SelectMany(job => job.At("steps").Items())
            .Where(step => step.At("uses").Text().StartsWith("actions/checkout@", StringComparison.Ordinal));

    /// <summary>All that the workflow or one of its jobs asks for.</summary>
    private static List<string> Permissions(YamlNode workflow) =>
        [.. Jobs(workflow).Prepend(workflow)
            .SelectMany(part => part.At("permissions") is YamlScalarNode all ? [all.Text()] : part.At("permissions").Entries().Select(entry => entry.Value.Text()))
            .Select(access => access == "write-all" ? "write" : access)];

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex Pin();

    [GeneratedRegex(@"\bgit (fetch|clone|pull|checkout|worktree)\b|\bgh (pr checkout|repo clone)\b")]
    private static partial Regex Fetching();
}
