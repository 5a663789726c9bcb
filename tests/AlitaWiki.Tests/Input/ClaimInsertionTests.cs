using System.Collections.Immutable;
using AlitaWiki.Engine.Input.Authoring;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class ClaimInsertionTests
{
    private static readonly ImmutableArray<FieldText> s_claim = [FieldText.Of("value", "2000"), FieldText.Of("source", "gazette")];

    /// <summary>Where a line reads <c>+</c>, the new lines come; they are indented as it is.</summary>
    [Theory]
    [InlineData("title: Pier\n+claims:\n+  opening:\n+    - value: 2000\n+      source: gazette\n")]
    [InlineData("title: Pier\nclaims:\n+  opening:\n+    - value: 2000\n+      source: gazette\n")]
    [InlineData("title: Pier\nclaims:\n+  opening:\n+    - value: 2000\n+      source: gazette\nsummary: x\n")]
    [InlineData("claims:\n    motto:\n      - value: x\n+    opening:\n+      - value: 2000\n+        source: gazette\n\n# end\ntitle: Pier\n")]
    [InlineData("claims:\n  opening:\n+    - value: 2000\n+      source: gazette\n  motto: { value: x, source: y }\n")]
    [InlineData("claims:\n  opening:\n  - value: 1\n    source: y # so\n+  - value: 2000\n+    source: gazette\ntags: [a]\n")]
    [InlineData("claims:\n  opening:\n    - { value: 1,\n        source: y }\n+    - value: 2000\n+      source: gazette\n  motto:\n    - value: x\n")]
    [InlineData("claims:\n  opening:\n    - value: 1\n      quote: |\n        one\n        two\n+    - value: 2000\n+      source: gazette\n  motto: x\n")]
    [InlineData("claims:\n  opening:\n    - value: 1\n      quote: one\n        two\n+    - value: 2000\n+      source: gazette\n")]
    [InlineData("claims:\n  \"opening\":\n    - value: 1\n      qualifiers: { at: US }\n+    - value: 2000\n+      source: gazette\n")]
    [InlineData("+claims:\n+  opening:\n+    - value: 2000\n+      source: gazette\n")]
    public void A_claim_comes_behind_what_is_there(string lines)
    {
        var before = $"---\n{string.Concat(Lines(lines).Where(line => line[0] != '+'))}---\nBoats.\n";
        var after = $"---\n{string.Concat(Lines(lines).Select(line => line.TrimStart('+')))}---\nBoats.\n";

        Assert.Equal(after, ClaimInsertion.Insert(before, "opening", s_claim));
        Assert.Equal(after.Replace("\n", "\r\n", StringComparison.Ordinal), ClaimInsertion.Insert(before.Replace("\n", "\r\n", StringComparison.Ordinal), "opening", s_claim));
    }

    [Theory]
    [InlineData("Boats.\n")]
    [InlineData("---\ntitle: Pier\n")]
    [InlineData("---\n{ title: Pier }\n---\n")]
    [InlineData("---\ntitle: [\n---\n")]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\nclaims: none\n---\n")]
    [InlineData("---\nclaims: {}\n---\n")]
    [InlineData("---\nclaims:\n  opening:\n    value: 1\n    source: x\n---\n")]
    [InlineData("---\nclaims:\n  opening: [{ value: 1, source: x }]\n---\n")]
    [InlineData("")]
    public void Where_there_is_no_place_for_a_line_nothing_changes(string page) =>
        Assert.Null(ClaimInsertion.Insert(page, "opening", s_claim));

    private static IEnumerable<string> Lines(string text) => text.Split('\n')[..^1].Select(line => line + "\n");
}
