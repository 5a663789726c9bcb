using AlitaWiki.Engine.Claims;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public class ClaimsSpecTests
{
    private static readonly string[] Files = ["verdicts.md", "questions.md"];

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in Files.SelectMany(ClaimsExample.In))
        {
            data.Add(example.File, example.Line);
        }

        return data;
    }

    public static TheoryData<int, string> Rules()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < PairRules.All.Length; i++)
        {
            data.Add(i, PairRules.All[i].GetType().Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_of_the_specification_holds(string file, int line)
    {
        var example = ClaimsExample.In(file).Single(example => example.Line == line);

        var failures = example.Failures(PairRules.All);

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_a_rule_some_example_of_verdicts_fails(int index, string rule)
    {
        var others = PairRules.All.RemoveAt(index);

        Assert.True(
            ClaimsExample.In("verdicts.md").Any(example => example.Failures(others).Count > 0),
            $"No example needs {rule}.");
    }
}
