using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;

namespace AlitaWiki.Tests.Claims;

/// <summary>An example of a prose specification: a fenced block of given lines, a line <c>=&gt;</c>, and expected lines.</summary>
internal sealed record ClaimsExample(string File, int Line, ImmutableArray<string> Given, ImmutableArray<string> Expected)
{
    private const string Fence = "```";

    public static IEnumerable<ClaimsExample> In(string file)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + "claims")
                continue;
            var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToImmutableArray();
            var arrow = block.IndexOf("=>");
            yield return new ClaimsExample(file, i + 1, block[..arrow], block[(arrow + 1)..]);
            i += block.Length + 1;
        }
    }

    public QuestionResult Analyze(ImmutableArray<PairRule> rules) => QuestionAnalysis.Analyze(ClaimsNotation.Read(Given), rules);

    public List<string> Failures(ImmutableArray<PairRule> rules) => ClaimsExpectations.Failures(Expected, Analyze(rules));
}
