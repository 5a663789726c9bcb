using System.Text.RegularExpressions;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.GitHub;

/// <summary>What CONTRIBUTING.md tells to write is what the generator takes.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));

    [Fact]
    public void TheExamplesAddedToTheWikiBuildWithoutAWord()
    {
        var examples = Example().Matches(Guide);
        Assert.True(examples.Count >= 3, $"Only {examples.Count} examples were found.");
        using var site = SiteTest.CopyOf(Path.Combine(Repository.Root, "input"));
        foreach (Match example in examples)
        {
            File.AppendAllText(Path.Combine(site.Input, example.Groups["path"].Value), example.Groups["text"].Value);
        }

        Assert.Empty(site.Build().Diagnostics);
        Assert.Contains("The Example", site.MainOf("/films/the-example"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStatusesAreNamedAsPagesNameThem() =>
        Assert.All(
            [QuestionStatus.Disputed, QuestionStatus.Doubted, QuestionStatus.Competing],
            status => Assert.Contains($"| {StatusNames.Heading(status)} |", Guide, StringComparison.Ordinal));

    [Fact]
    public void TheKindsAndStancesAreThoseOfTheReader()
    {
        var kinds = string.Join(", ", Enum.GetNames<SourceKind>()).ToLowerInvariant();
        Assert.Contains(kinds, Guide, StringComparison.Ordinal);
        Assert.All(Enum.GetNames<Stance>(), stance => Assert.Contains(stance.ToLowerInvariant(), Guide, StringComparison.Ordinal));
    }

    [GeneratedRegex("^```yaml input/(?<path>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
