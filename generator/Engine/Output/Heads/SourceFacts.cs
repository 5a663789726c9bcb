using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>A source as the document that it is: who wrote and published it, when, where it can be read, and what it rests on.</summary>
internal static class SourceFacts
{
    /// <summary>The type that types.yml gives to sources, or a finer one where that leaves it open.</summary>
    public static string TypeOf(PageOutline page, SourceDocument source) => (page.Type.Schema, source.Kind) switch
    {
        ("CreativeWork", SourceKind.News) => "NewsArticle",
        ("CreativeWork", SourceKind.Blog) => "BlogPosting",
        ("CreativeWork", SourceKind.Interview) => "Article",
        var (schema, _) => schema,
    };

    public static void Add(JsonObject subject, Page page, SourceDocument source, Wiki wiki, Func<Route, string> address)
    {
        subject["headline"] = page.Title;
        subject["url"] = AddressGate.Pass(source.Url);
        subject["archivedAt"] = AddressGate.Pass(source.Archived);
        subject["author"] = source.Author is { } author ? Named("Person", author) : null;
        subject["publisher"] = source.Publisher is { } publisher ? Named("Organization", publisher) : null;
        subject["datePublished"] = source.Published is { } published ? IsoDate.Of(published.Written) : null;
        subject["isBasedOn"] = source.DerivedFrom.IsEmpty
            ? null
            : new JsonArray([.. source.DerivedFrom.Select(id => Based(wiki.OutlinesById[id], address))]);
    }

    private static JsonObject Based(PageOutline origin, Func<Route, string> address) => new()
    {
        ["@type"] = origin.Source is { } source ? TypeOf(origin, source) : origin.Type.Schema,
        ["name"] = origin.Title,
        ["url"] = AddressGate.Pass(origin.Source?.Url) ?? address(origin.Route),
    };

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };
}
