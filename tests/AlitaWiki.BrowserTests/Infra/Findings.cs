using Xunit;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>What one test found on many pages, so that one run tells all.</summary>
internal sealed class Findings
{
    private readonly List<string> _all = [];

    public void Add(string place, IEnumerable<string> findings) => _all.AddRange(findings.Select(finding => $"{place}: {finding}"));

    public void AssertNone()
    {
        if (_all.Count > 0)
        {
            Assert.Fail(string.Join('\n', _all.Prepend($"{_all.Count} findings")));
        }
    }
}
