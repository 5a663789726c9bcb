using System.Collections.Immutable;
using System.Xml.Linq;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>A feed as RFC 4287 has it. Addresses are absolute; the feed's own is its id.</summary>
/// <param name="Self">Where the feed lies.</param>
/// <param name="Page">The page that shows the same.</param>
/// <param name="Author">Who stands for entries that name nobody.</param>
/// <param name="Language">BCP 47.</param>
internal sealed record AtomFeed(
    string Self, string Page, string Title, string Author, string Language, DateTimeOffset Updated, ImmutableArray<AtomEntry> Entries);

/// <summary>An entry.</summary>
/// <param name="Id">Never changes for the same entry; another entry never has it.</param>
/// <param name="Authors">None stands for the feed's.</param>
/// <param name="Content">Elements of XHTML.</param>
internal sealed record AtomEntry(
    string Id,
    string Page,
    string Title,
    DateTimeOffset Updated,
    DateTimeOffset? Published,
    ImmutableArray<string> Authors,
    ImmutableArray<XElement> Content);
