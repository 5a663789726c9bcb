using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>
/// Pages in the vocabulary of schema.org: what the page is about, and where it stands on the site. Only what no source contests is
/// told; of a page that gives something away, no more than its name.
/// </summary>
internal sealed class StructuredData(Wiki wiki, SiteAddresses addresses)
{
    /// <summary>Every page is told, so that what it is told with stays.</summary>
    private static readonly ThreadLocal<SchemaWriter> s_writer = new(() => new SchemaWriter());

    private readonly SubjectFacts _facts = new(wiki, addresses);

    public ImmutableArray<string> Of(PageView view, Page? page, HeadView head)
    {
        var writer = s_writer.Value!;
        var subject = view.Route == Route.Home ? Site(writer) : page is null ? WebPage(writer, view, head) : Subject(writer, view, page, head);
        return view.Breadcrumbs.IsDefaultOrEmpty ? [subject] : [subject, Breadcrumbs(writer, view)];
    }

    private string Site(SchemaWriter site)
    {
        site.Begin("WebSite");
        site.Text("name", wiki.Config.Title);
        site.Text("url", Address(Route.Home));
        site.Text("inLanguage", wiki.Config.Language);
        site.Text("description", wiki.Config.Description);
        site.Text("license", AddressGate.Pass(wiki.Config.Footer.LicenceUrl));
        return site.End();
    }

    private string WebPage(SchemaWriter page, PageView view, HeadView head)
    {
        page.Begin(view is ListingView or SourcesView or IndexView ? "CollectionPage" : "WebPage");
        page.Text("name", view.Title);
        page.Text("url", Address(view.Route));
        page.Text("description", head.Description);
        page.Text("inLanguage", wiki.Config.Language);
        WritePartOfSite(page);
        return page.End();
    }

    private string Subject(SchemaWriter subject, PageView view, Page page, HeadView head)
    {
        subject.Begin(page.Source is { } source ? SourceFacts.TypeOf(page, source) : page.Type.Schema);
        subject.Text("name", page.Title);
        subject.BeginObject("mainEntityOfPage", "WebPage");
        subject.Text("@id", Address(page.Route));
        subject.Text("inLanguage", wiki.Config.Language);
        WritePartOfSite(subject);
        subject.EndObject();
        if (page.Spoiler is not null)
        {
            return subject.End();
        }

        subject.Text("description", head.Description);
        subject.Text("image", page.Image is null ? null : Address(page.Image.Address));
        subject.List("alternateName", page.Aliases, static (alias, list) => list.Item(alias));
        if (page.Source is { } document)
        {
            SourceFacts.Write(subject, page, document, wiki, Address);
        }
        else
        {
            subject.Text("url", Address(view.Route));
        }

        _facts.Write(subject, page);
        return subject.End();
    }

    private string Breadcrumbs(SchemaWriter writer, PageView view)
    {
        writer.Begin("BreadcrumbList");
        var position = 0;
        writer.List("itemListElement", view.Breadcrumbs.Add(new PageLink(view.Title, view.Route)), (link, list) =>
        {
            list.BeginItem("ListItem");
            list.Number("position", ++position);
            list.Text("name", link.Title);
            list.Text("item", Address(link.Route));
            list.EndObject();
        });
        return writer.End();
    }

    private void WritePartOfSite(SchemaWriter writer)
    {
        writer.BeginObject("isPartOf", "WebSite");
        writer.Text("name", wiki.Config.Title);
        writer.Text("url", Address(Route.Home));
        writer.EndObject();
    }

    /// <summary>Whole where the site's own is known; else one that counts from the page's.</summary>
    private string Address(Route route) => addresses.Absolute(route) ?? route.Value;
}
