using System.Collections.Immutable;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>One claim under <c>claims</c> of a page.</summary>
internal static class ClaimSchema
{
    private static readonly Field<RawValue> s_value = new(
        "value", ValueShape.Instance, "What the source says; none if it says that nothing is set, unknown if it does not say.", required: true);

    private static readonly Field<Located<string>> s_source = new(
        "source", TextShape.Any, "The page of the source, by id, alias, or the last part of its id.", required: true);

    private static readonly Field<Located<string>> s_quote =
        new("quote", TextShape.Any, "The shortest phrase of the source that bears the claim.");

    private static readonly Field<Located<string>> s_locator =
        new("locator", TextShape.Any, "Where in the source: a page, a paragraph, a time.");

    private static readonly Field<Located<Stance>> s_stance =
        new("stance", ChoiceShape.Of<Stance>(), "How sure the source is. Default: asserted.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_speaker = new(
        "speaker", new ListShape<Located<string>>(TextShape.Any), "Whose statement it is, if not the source's own: a page or a plain name.");

    private static readonly Field<Located<string>> s_stated =
        new("stated", TextShape.Any, "When it was stated, as an EDTF date. Default: when the source was published.");

    private static readonly Field<Located<string>> s_supersedes =
        new("supersedes", TextShape.Any, "The source whose statement this one acknowledges and replaces.");

    private static readonly Field<IReadOnlyList<MapEntry<Located<string>>>> s_qualifiers = new(
        "qualifiers", new MapShape<Located<string>>(TextShape.Any), "What the claim is limited to, such as a territory.");

    public static Schema Schema { get; } = new(
        "A claim", s_value, s_source, s_quote, s_locator, s_stance, s_speaker, s_stated, s_supersedes, s_qualifiers);

    /// <summary>The claim, or null where its value or its source cannot be read, after a diagnostic.</summary>
    public static RawClaim? Read(Located<string> property, FieldValues values)
    {
        var claim = (Value: values.Get(s_value), Source: values.Get(s_source));
        var stance = values.Get(s_stance) ?? new Located<Stance>(Stance.Asserted, values.Span);
        var speakers = values.List(s_speaker).ToImmutableArray();
        var qualifiers = values.List(s_qualifiers);
        if (claim is not ({ } value, { } source))
            return null;

        return new RawClaim
        {
            Property = property,
            Value = value,
            Source = source,
            Quote = values.Text(s_quote),
            Locator = values.Text(s_locator),
            Stance = stance,
            Speakers = speakers,
            Stated = values.Get(s_stated),
            Supersedes = values.Get(s_supersedes),
            Qualifiers = [.. qualifiers.Select(entry => KeyValuePair.Create(entry.Name.Value, entry.Value.Value))],
        };
    }
}
