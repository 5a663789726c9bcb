using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>An entry of <c>navigation</c> in site.yml.</summary>
internal static class NavigationSchema
{
    private static readonly Field<Located<string>> s_label =
        new("label", TextShape.Any, "The words of the link.", required: true);

    private static readonly Field<Located<string>> s_to = new(
        "to", TextShape.Any, "Where it leads: a page's id, a folder, or a generated page such as disagreements.", required: true);

    public static RecordShape<NavigationItem> Shape { get; } =
        new(new Schema("An entry of the navigation", s_label, s_to), Read);

    private static NavigationItem? Read(FieldValues values)
    {
        var label = values.Text(s_label);
        var to = values.Get(s_to);
        return label is null || to is null ? null : new NavigationItem(label, to with { Value = to.Value.Trim('/') });
    }
}
