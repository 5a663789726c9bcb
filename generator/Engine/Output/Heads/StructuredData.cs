using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>
/// Pages in the vocabulary of schema.org: what the page is about, and where it stands on the site. Only what no source contests is
/// told; of a page that gives something away, no more than its name.
/// </summary>
internal sealed class StructuredData(Wiki wiki, SiteAddresses addresses)
{
    private const string Context = "https://schema.org";

    private readonly SubjectFacts _facts = new(wiki, addresses);

    public ImmutableArray<string> Of(PageView view, Page? page, HeadView head)
    {
        var subject = view.Route == Route.Home ? Site() : page is null ? WebPage(view, head) : Subject(view, page, head);
        return view.Breadcrumbs.IsDefaultOrEmpty ? [Text(subject)] : [Text(subject), Breadcrumbs(view)];
    }

    private JsonObject Site() => new()
    {
        ["@context"] = Context,
        ["@type"] = "WebSite",
        ["name"] = wiki.Config.Title,
        ["url"] = Address(Route.Home),
        ["inLanguage"] = wiki.Config.Language,
        ["description"] = wiki.Config.Description,
        ["license"] = AddressGate.Pass(wiki.Config.Footer.LicenceUrl),
    };

    private JsonObject WebPage(PageView view, HeadView head) => new()
    {
        ["@context"] = Context,
        ["@type"] = view is ListingView or SourcesView or IndexView ? "CollectionPage" : "WebPage",
        ["name"] = view.Title,
        ["url"] = Address(view.Route),
        ["description"] = head.Description,
        ["inLanguage"] = wiki.Config.Language,
        ["isPartOf"] = PartOfSite(),
    };

    private JsonObject Subject(PageView view, Page page, HeadView head)
    {
        var subject = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = page.Source is { } source ? SourceFacts.TypeOf(page, source) : page.Type.Schema,
            ["name"] = page.Title,
            ["mainEntityOfPage"] = new JsonObject
            {
                ["@type"] = "WebPage",
                ["@id"] = Address(page.Route),
                ["inLanguage"] = wiki.Config.Language,
                ["isPartOf"] = PartOfSite(),
            },
        };
        if (page.Spoiler is not null)
        {
            return subject;
        }

        subject["description"] = head.Description;
        subject["image"] = page.Image is null ? null : Address(page.Image.Address);
        subject["alternateName"] = page.Aliases.IsEmpty ? null : new JsonArray([.. page.Aliases.Select(alias => JsonValue.Create(alias))]);
        if (page.Source is { } document)
        {
            SourceFacts.Add(subject, page, document, wiki, Address);
        }
        else
        {
            subject["url"] = Address(view.Route);
        }

        _facts.Add(subject, page);
        return subject;
    }

    /// <summary>Every page has them, so that they are written without a tree in between.</summary>
    private string Breadcrumbs(PageView view)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        writer.WriteStartObject();
        writer.WriteString("@context"u8, Context);
        writer.WriteString("@type"u8, "BreadcrumbList"u8);
        writer.WriteStartArray("itemListElement"u8);
        var position = 0;
        foreach (var link in view.Breadcrumbs)
        {
            Step(link);
        }

        Step(new PageLink(view.Title, view.Route));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(json.WrittenSpan);

        void Step(PageLink link)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "ListItem"u8);
            writer.WriteNumber("position"u8, ++position);
            writer.WriteString("name"u8, link.Title);
            writer.WriteString("item"u8, Address(link.Route));
            writer.WriteEndObject();
        }
    }

    private JsonObject PartOfSite() => new()
    {
        ["@type"] = "WebSite",
        ["name"] = wiki.Config.Title,
        ["url"] = Address(Route.Home),
    };

    /// <summary>Whole where the site's own is known; else one that counts from the page's.</summary>
    private string Address(Route route) => addresses.Absolute(route) ?? route.Value;

    /// <summary>The serializer's own escaping leaves no character with a meaning in HTML.</summary>
    private static string Text(JsonObject data)
    {
        foreach (var key in data.Where(entry => entry.Value is null).Select(entry => entry.Key).ToArray())
        {
            data.Remove(key);
        }

        return data.ToJsonString();
    }
}
