using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>footer</c> in site.yml.</summary>
internal static class FooterSchema
{
    private static readonly Field<Located<string>> s_licence =
        new("licence", TextShape.Any, "The licence of the wiki's text: CC BY-SA 4.0.");

    private static readonly Field<Located<string>> s_licenceUrl =
        new("licence-url", WebAddressShape.Instance, "Where the licence can be read.");

    private static readonly Field<Located<string>> s_notice =
        new("notice", TextShape.Any, "That the wiki is unofficial, and whose the names are.");

    private static readonly Field<Located<string>> s_contact =
        new("contact", TextShape.Any, "Whom to write to: an e-mail address or a web address.");

    public static RecordShape<SiteFooter> Shape { get; } =
        new(new Schema("The footer", s_licence, s_licenceUrl, s_notice, s_contact), Read);

    private static SiteFooter Read(FieldValues values) => new()
    {
        Licence = values.Text(s_licence),
        LicenceUrl = values.Text(s_licenceUrl),
        Notice = values.Text(s_notice),
        Contact = values.Text(s_contact),
    };
}
