using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>One editor's decision under <c>resolutions</c> of a page.</summary>
internal static class ResolutionSchema
{
    private static readonly Field<RawValue> s_value =
        new("value", ValueShape.Instance, "The value decided on.", required: true);

    private static readonly Field<Located<string>> s_because =
        new("because", TextShape.Any, "Why, in one sentence for the reader.", required: true);

    private static readonly Field<Located<string>> s_on =
        new("on", TextShape.Any, "When it was decided, as an EDTF date.");

    private static readonly Field<Located<string>> s_basis = new(
        "basis", TextShape.Any, "The hash of the claims it rests on, which the command explain prints.", required: true);

    public static Schema Schema { get; } = new("A resolution", s_value, s_because, s_on, s_basis);

    /// <summary>The decision, or null where a required part cannot be read, after a diagnostic.</summary>
    public static RawResolution? Read(Located<string> property, FieldValues values)
    {
        var value = values.Get(s_value);
        var because = values.Text(s_because);
        var basis = values.Get(s_basis);
        return value is null || because is null || basis is null ? null : new RawResolution
        {
            Property = property,
            Value = value,
            Because = because,
            On = values.Get(s_on),
            Basis = basis,
        };
    }
}
