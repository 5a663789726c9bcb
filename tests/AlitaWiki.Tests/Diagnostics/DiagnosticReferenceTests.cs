using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

public sealed class DiagnosticReferenceTests
{
    [Fact]
    public void The_reference_in_the_repository_is_the_catalogue() => KeptFile.Hold("generator/messages.md", DiagnosticReference.Markdown());

    [Fact]
    public void Every_id_has_an_anchor_and_its_explanation()
    {
        var page = DiagnosticReference.Markdown();

        Assert.All(DiagnosticCatalog.All, descriptor =>
        {
            Assert.Contains($"<a id=\"{descriptor.Id.ToLowerInvariant()}\"></a>\n\n### {descriptor.Id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains(descriptor.Explanation, page, StringComparison.Ordinal);
        });
    }
}
