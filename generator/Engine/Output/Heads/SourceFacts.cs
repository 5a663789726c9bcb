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

    public static void Write(SchemaWriter subject, Page page, SourceDocument source, Wiki wiki, Func<Route, string> address)
    {
        subject.Text("headline", page.Title);
        subject.Text("url", AddressGate.Pass(source.Url));
        subject.Text("archivedAt", AddressGate.Pass(source.Archived));
        WriteNamed(subject, "author", "Person", source.Author);
        WriteNamed(subject, "publisher", "Organization", source.Publisher);
        subject.Text("datePublished", source.Published is { } published ? IsoDate.Of(published.Written) : null);
        subject.List("isBasedOn", source.DerivedFrom, (id, list) => WriteOrigin(list, wiki.OutlinesById[id], address));
    }

    private static void WriteOrigin(SchemaWriter list, PageOutline origin, Func<Route, string> address)
    {
        list.BeginItem(origin.Source is { } source ? TypeOf(origin, source) : origin.Type.Schema);
        list.Text("name", origin.Title);
        list.Text("url", AddressGate.Pass(origin.Source?.Url) ?? address(origin.Route));
        list.EndObject();
    }

    private static void WriteNamed(SchemaWriter subject, string field, string type, string? name)
    {
        if (name is null)
        {
            subject.Text(field, null);
            return;
        }

        subject.BeginObject(field, type);
        subject.Text("name", name);
        subject.EndObject();
    }
}
