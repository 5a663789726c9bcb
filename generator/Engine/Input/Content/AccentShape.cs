using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>accent</c> in site.yml: one colour, or one for a light and one for a dark ground.</summary>
internal sealed class AccentShape : Shape<AccentColours>
{
    private static readonly Field<Located<string>> s_light =
        new("light", ColourShape.Instance, "The accent on a light ground.", required: true);

    private static readonly Field<Located<string>> s_dark =
        new("dark", ColourShape.Instance, "The accent on a dark ground.", required: true);

    private static readonly RecordShape<AccentColours> s_both = new(new Schema("The accent", s_light, s_dark), Read);

    public override string Words => "a colour";

    public override AccentColours? Read(string key, YamlNode node, DiagnosticBag diagnostics) =>
        node is YamlMapping ? s_both.Read(key, node, diagnostics)
        : ColourShape.Instance.Read(key, node, diagnostics) is { Value: var colour } ? new AccentColours(colour, colour)
        : null;

    public override JsonObject Describe() =>
        new() { ["anyOf"] = new JsonArray(ColourShape.Instance.Describe(), s_both.Describe()) };

    private static AccentColours? Read(FieldValues values)
    {
        var light = values.Text(s_light);
        var dark = values.Text(s_dark);
        return light is null || dark is null ? null : new AccentColours(light, dark);
    }
}
