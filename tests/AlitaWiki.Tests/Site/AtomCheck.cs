using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace AlitaWiki.Tests.Site;

/// <summary>What RFC 4287 demands of a feed, as far as a feed of this site can go against it.</summary>
internal static class AtomCheck
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    /// <summary>All that is wrong with a feed.</summary>
    public static IEnumerable<string> Problems(string xml)
    {
        XDocument document;
        try
        {
            document = XDocument.Parse(xml);
        }
        catch (XmlException error)
        {
            return [$"not well-formed: {error.Message}"];
        }

        var feed = document.Root!;
        return feed.Name != s_atom + "feed" ? [$"the root is {feed.Name}"] : FeedProblems(feed);
    }

    private static IEnumerable<string> FeedProblems(XElement feed)
    {
        var entries = feed.Elements(s_atom + "entry").ToArray();
        foreach (var problem in Common("feed", feed))
        {
            yield return problem;
        }

        if (!feed.Elements(s_atom + "link").Any(link => link.Attribute("rel")?.Value == "self"))
        {
            yield return "feed: no link to itself";
        }

        if (feed.Element(s_atom + "author") is null && entries.Any(entry => entry.Element(s_atom + "author") is null))
        {
            yield return "feed: an entry has no author, and the feed has none";
        }

        foreach (var same in entries.GroupBy(entry => entry.Element(s_atom + "id")?.Value).Where(same => same.Skip(1).Any()))
        {
            yield return $"feed: {same.Count()} entries have the id {same.Key}";
        }

        foreach (var problem in entries.SelectMany(entry => EntryProblems(entry)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> EntryProblems(XElement entry)
    {
        foreach (var problem in Common("entry", entry))
        {
            yield return problem;
        }

        if (entry.Element(s_atom + "content") is null && !entry.Elements(s_atom + "link").Any(link => link.Attribute("rel")?.Value is null or "alternate"))
        {
            yield return "entry: neither content nor a link to its page";
        }
    }

    /// <summary>What feeds and entries need alike.</summary>
    private static IEnumerable<string> Common(string what, XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
        {
            if (element.Elements(s_atom + name).Count() != 1)
            {
                yield return $"{what}: {element.Elements(s_atom + name).Count()} of {name}, where there is one";
            }
        }

        if (element.Element(s_atom + "id") is { } id && !IsWhole(id.Value))
        {
            yield return $"{what}: the id {id.Value} is no whole address";
        }

        foreach (var date in element.Elements().Where(child => child.Name == s_atom + "updated" || child.Name == s_atom + "published"))
        {
            if (!DateTimeOffset.TryParseExact(date.Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) || !(date.Value.EndsWith('Z') || date.Value[^6] is '+' or '-'))
            {
                yield return $"{what}: {date.Name.LocalName} is {date.Value}";
            }
        }

        foreach (var author in element.Elements(s_atom + "author").Where(author => string.IsNullOrWhiteSpace(author.Element(s_atom + "name")?.Value)))
        {
            yield return $"{what}: an author without a name: {author.Value}";
        }

        foreach (var link in element.Elements(s_atom + "link").Where(link => !IsWhole(link.Attribute("href")?.Value)))
        {
            yield return $"{what}: a link to {link.Attribute("href")?.Value ?? "nothing"}";
        }
    }

    /// <summary>A rooted path passes for the address of a file on some systems.</summary>
    private static bool IsWhole(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile;
}
