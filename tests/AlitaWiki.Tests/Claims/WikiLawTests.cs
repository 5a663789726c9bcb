using AlitaWiki.Tests.Input;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>The law of claims.md §9 that is about pages and files, over whole wikis, whose pages are worked out in parallel.</summary>
public sealed class WikiLawTests : IDisposable
{
    private readonly InputSite _site = new InputSite().With("site.yml", "title: A wiki\n");

    [Fact]
    public void The_order_of_pages_and_of_claims_in_files_changes_nothing() => Prop
        .ForAll(WrittenWiki.Arbitrary(), wiki => wiki.Analyze(_site.Folder) == wiki.Reversed().Analyze(_site.Folder))
        .Check(Laws.Config);

    public void Dispose() => _site.Dispose();
}
