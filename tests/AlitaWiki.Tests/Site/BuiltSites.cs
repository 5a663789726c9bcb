using AlitaWiki.Tests.Infra;
using AlitaWiki.Tests.Site;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

[assembly: AssemblyFixture(typeof(BuiltSites))]

namespace AlitaWiki.Tests.Site;

/// <summary>This repository's wiki and the invented one, each built once for all tests and read as documents.</summary>
public sealed class BuiltSites : IAsyncLifetime
{
    private readonly BuiltWiki[] _wikis = [BuiltWiki.OfRepository(), BuiltWiki.OfEverything()];
    private readonly Dictionary<string, BuiltSite> _sites = [];

    public BuiltSite this[string name] => _sites[name];

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(_wikis.Select(wiki => wiki.BuildAsync()));
        foreach (var wiki in _wikis)
        {
            var pages = wiki.Routes.Append("/404").ToDictionary(
                route => route,
                route => (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(wiki.FileOf(route))));
            _sites.Add(wiki.Name, new BuiltSite(wiki.Folder, pages));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var wiki in _wikis)
        {
            wiki.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>A built site.</summary>
/// <param name="Folder">Holds its files.</param>
/// <param name="Pages">Every page by its route.</param>
public sealed record BuiltSite(string Folder, IReadOnlyDictionary<string, IDocument> Pages)
{
    /// <summary>What a question asked of every page finds, each with the route.</summary>
    public IEnumerable<string> Where(Func<IDocument, IEnumerable<string>> question) =>
        from page in Pages
        from finding in question(page.Value)
        select $"{page.Key}: {finding}";
}
