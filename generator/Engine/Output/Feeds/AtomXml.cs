using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>Feeds as XML.</summary>
internal static class AtomXml
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(AtomFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            Document(feed).Save(writer);
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    /// <summary>An element of XHTML with a text in it.</summary>
    public static XElement Html(string name, string text) => new(_xhtml + name, Text(text));

    /// <summary>An element of XHTML with others in it.</summary>
    public static XElement Html(string name, IEnumerable<XElement> inner) => new(_xhtml + name, inner);

    private static XDocument Document(AtomFeed feed) => new(new XElement(
        _atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", Text(feed.Language)),
        Atom("id", feed.Self),
        Atom("title", feed.Title),
        Atom("updated", Time(feed.Updated)),
        Person(feed.Author),
        Link("self", feed.Self, "application/atom+xml"),
        Link("alternate", feed.Page, "text/html"),
        feed.Entries.Select(Entry)));

    private static XElement Entry(AtomEntry entry) => new(
        _atom + "entry",
        Atom("id", entry.Id),
        Atom("title", entry.Title),
        Atom("updated", Time(entry.Updated)),
        entry.Published is { } published ? Atom("published", Time(published)) : null,
        entry.Authors.Select(Person),
        Link("alternate", entry.Page, "text/html"),
        new XElement(_atom + "content", new XAttribute("type", "xhtml"), Html("div", entry.Content)));

    private static XElement Atom(string name, string text) => new(_atom + name, Text(text));

    private static XElement Person(string name) => new(_atom + "author", Atom("name", name));

    private static XElement Link(string relation, string address, string type) => new(
        _atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", Text(address)));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>XML has no way to write most control characters.</summary>
    private static string Text(string text) => string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(rune => rune.ToString()));

    private static bool IsAllowed(Rune rune) => rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not (0xFFFE or 0xFFFF));
}
