using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>The front matter of a page.</summary>
internal static class PageSchema
{
    private static readonly Shape<IReadOnlyList<Located<string>>> s_texts = new ListShape<Located<string>>(TextShape.Any);

    private static readonly Field<Located<string>> s_title =
        new("title", TextShape.Any, "The page's heading and the name that links use.", required: true);

    private static readonly Field<Located<string>> s_type =
        new("type", TextShape.Any, "A page type of types.yml. Default: the type whose folder the page lies in, else page.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_aliases =
        new("aliases", s_texts, "Other names that links may use; each leads here.");

    private static readonly Field<Located<string>> s_summary =
        new("summary", TextShape.Any, "The page in a sentence or two, for previews and listings.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_tags =
        new("tags", new ListShape<Located<string>>(TagShape.Instance), "Words that gather pages across types.");

    private static readonly Field<Located<string>> s_image =
        new("image", TextShape.Any, "The page's picture, a file under media/.");

    private static readonly Field<Located<string>> s_alt =
        new("alt", TextShape.Any, "What the picture shows, for those who do not see it.");

    private static readonly Field<Located<int>> s_order =
        new("order", ParsedShape.WholeNumber, "The page's place in listings; smaller comes first.");

    private static readonly Field<Located<bool>> s_draft =
        new("draft", ParsedShape.Flag, "Leave the page out unless drafts are asked for.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_redirectFrom =
        new("redirect-from", s_texts, "Former addresses of the page, which lead here.");

    private static readonly Field<Located<string>> s_spoiler =
        new("spoiler", TextShape.Any, "What the whole page gives away; it is hidden until the reader has seen that.");

    private static readonly Field<IReadOnlyList<MapEntry<IReadOnlyList<FieldValues>>>> s_claims = new(
        "claims",
        new MapShape<IReadOnlyList<FieldValues>>(
            new ListShape<FieldValues>(new RecordShape<FieldValues>(ClaimSchema.Schema, values => values))),
        "What sources say of the page's subject, by property.");

    private static readonly Field<IReadOnlyList<MapEntry<FieldValues>>> s_resolutions = new(
        "resolutions",
        new MapShape<FieldValues>(new RecordShape<FieldValues>(ResolutionSchema.Schema, values => values)),
        "Editors' decisions on questions, by property.");

    public static Schema Schema { get; } = new(
        "A page",
        [
            s_title, s_type, s_aliases, s_summary, s_tags, s_image, s_alt, s_order, s_draft, s_redirectFrom, s_spoiler,
            s_claims, s_resolutions, .. SourceSchema.Fields,
        ]);

    /// <summary>Sources have more to fill in than other pages.</summary>
    public static PageForm Form { get; } = new(
        [.. Schema.Form.Fields.ExceptBy(SourceSchema.Fields.Select(field => field.Key), field => field.Key)],
        [.. SourceSchema.Fields.Select(field => field.Form)]);

    /// <summary>The front matter; the page's name is its title where it has none, after a diagnostic.</summary>
    public static FrontMatter Read(PageId id, YamlMapping mapping, PageTypes types, DiagnosticBag diagnostics)
    {
        var values = Schema.Read(mapping, diagnostics);
        var type = TypeOf(id, values, types);
        var isSource = type?.Value == PageType.Source;
        if (!isSource && IsSure(mapping, values, type))
            RefuseSourceKeys(values, type?.Value ?? PageType.Page);

        var image = values.Get(s_image);
        var alt = values.Text(s_alt);
        if (image is not null && alt is null)
            diagnostics.Add(PageDiagnostics.ImageWithoutAlt, image.Span);

        return new FrontMatter
        {
            Title = values.Get(s_title) ?? new Located<string>(id.Name, values.Span),
            Type = type,
            Aliases = [.. values.List(s_aliases)],
            Summary = values.Text(s_summary),
            Tags = [.. values.List(s_tags)],
            Image = image,
            ImageAlt = alt,
            Order = values.Get(s_order)?.Value,
            Draft = values.Get(s_draft)?.Value ?? false,
            RedirectFrom = [.. values.List(s_redirectFrom)],
            Spoiler = values.Text(s_spoiler),
            Claims = Claims(values),
            Resolutions = Resolutions(values),
            Source = isSource ? SourceSchema.Read(values) : null,
        };
    }

    private static Located<string>? TypeOf(PageId id, FieldValues values, PageTypes types)
    {
        if (values.Get(s_type) is not { } written)
            return types.OfFolder(id) is { } type ? new Located<string>(type, values.Span) : null;
        if (types.Has(written.Value))
            return written;

        // Without the whole of types.yml, nobody knows.
        if (types.AreWhole)
        {
            var hint = NearestName.Hint(written.Value, types.Names);
            values.Diagnostics.Add(PageDiagnostics.UnknownPageType, written.Span, written.Value, hint);
        }

        return null;
    }

    /// <summary>Whether the page's type is known, and not one that was misspelt or comes after what could be read.</summary>
    private static bool IsSure(YamlMapping mapping, FieldValues values, Located<string>? type) =>
        values.Has(s_type) ? type is not null : mapping.IsWhole;

    private static void RefuseSourceKeys(FieldValues values, string type)
    {
        foreach (var field in SourceSchema.Fields)
        {
            if (values.KeySpan(field) is { } span)
                values.Diagnostics.Add(PageDiagnostics.OnlyForSources, span, field.Key, type);
        }
    }

    private static ImmutableArray<RawClaim> Claims(FieldValues values) =>
    [
        .. values.List(s_claims)
            .SelectMany(property => property.Value.Select(claim => ClaimSchema.Read(property.Name, claim)))
            .OfType<RawClaim>(),
    ];

    private static ImmutableArray<RawResolution> Resolutions(FieldValues values) =>
    [
        .. values.List(s_resolutions)
            .Select(property => ResolutionSchema.Read(property.Name, property.Value))
            .OfType<RawResolution>(),
    ];
}
