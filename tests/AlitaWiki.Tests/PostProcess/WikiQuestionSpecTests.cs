using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.PostProcess;

/// <summary>Holds every example of Specs/wiki-questions.md: what is written in files, and what the built callout says.</summary>
public sealed class WikiQuestionSpecTests
{
    private const string Without = "without ";
    private const string Exchange = " instead of ";

    private static readonly IReadOnlyList<SiteSpec> s_specs = SiteSpec.Read("wiki-questions.md");

    public static TheoryData<string> Cases => [.. s_specs.Skip(1).Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_files_say_reaches_the_callout(string name)
    {
        var spec = s_specs.Single(spec => spec.Name == name);
        var expected = spec.Blocks.Where(block => block.Info.StartsWith("callout", StringComparison.Ordinal)).ToArray();

        Assert.True(expected.Length > 1, "The example does not show what would be if the files did not say it.");
        Assert.All(expected, block => Assert.Equal(block.Lines, Callout(spec, block.Info["callout".Length..].Trim())));
        Assert.Distinct(expected.Select(block => string.Join('\n', block.Lines)));
    }

    private static string[] Callout(SiteSpec spec, string change)
    {
        using var site = SiteTest.Of("");
        var changed = false;
        foreach (var (path, content) in s_specs[0].Files.Concat(spec.Files))
        {
            var text = Change(content, change);
            changed |= text != content;
            site.Write(path, text);
        }

        Assert.Equal(change.Length > 0, changed);
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return [.. CalloutSummary.Of(Assert.Single(site.Page("/film").QuerySelectorAll("aside.callout")))];
    }

    private static string Change(string content, string change) =>
        change.StartsWith(Without, StringComparison.Ordinal) ? content.Replace(change[Without.Length..], "", StringComparison.Ordinal)
        : change.Split(Exchange) is [var with, var instead] ? content.Replace(instead, with["with ".Length..], StringComparison.Ordinal)
        : content;
}
