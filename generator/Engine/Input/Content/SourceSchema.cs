using System.Collections.Immutable;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>The keys that only pages of type source have.</summary>
internal static class SourceSchema
{
    private static readonly Field<Located<string>> s_publisher =
        new("publisher", TextShape.Any, "Who published the document.");

    private static readonly Field<Located<string>> s_author =
        new("author", TextShape.Any, "Who wrote it.");

    private static readonly Field<Located<string>> s_published =
        new("published", TextShape.Any, "When it was published, as an EDTF date; claims without a date of their own have this one.");

    private static readonly Field<Located<string>> s_accessed =
        new("accessed", TextShape.Any, "When it was last looked at, as an EDTF date.");

    private static readonly Field<Located<string>> s_url =
        new("url", WebAddressShape.Instance, "Where it can be read.");

    private static readonly Field<Located<string>> s_archived =
        new("archived", WebAddressShape.Instance, "Where a copy is kept in case it disappears.");

    private static readonly Field<Located<SourceKind>> s_kind =
        new("kind", ChoiceShape.Of<SourceKind>(), "What kind of document it is.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_derivedFrom = new(
        "derived-from", new ListShape<Located<string>>(TextShape.Any), "The sources it takes its statements from.");

    private static readonly Field<Located<string>> s_reliability =
        new("reliability", TextShape.Any, "How far it can be relied on, in a word or two.");

    private static readonly Field<Located<string>> s_reliabilityNote =
        new("reliability-note", TextShape.Any, "Why, in a sentence.");

    public static ImmutableArray<Field> Fields { get; } =
    [
        s_publisher, s_author, s_published, s_accessed, s_url, s_archived, s_kind, s_derivedFrom, s_reliability,
        s_reliabilityNote,
    ];

    public static RawSource Read(FieldValues values) => new()
    {
        Publisher = values.Text(s_publisher),
        Author = values.Text(s_author),
        Published = values.Get(s_published),
        Accessed = values.Get(s_accessed),
        Url = values.Get(s_url),
        Archived = values.Get(s_archived),
        Kind = values.Get(s_kind)?.Value,
        DerivedFrom = [.. values.List(s_derivedFrom)],
        Reliability = values.Text(s_reliability),
        ReliabilityNote = values.Text(s_reliabilityNote),
    };
}
