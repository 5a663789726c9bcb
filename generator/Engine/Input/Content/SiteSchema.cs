using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>site.yml</c>: what the wiki is called and where it stands.</summary>
internal static class SiteSchema
{
    private static readonly Field<Located<string>> s_title =
        new("title", TextShape.Any, "The wiki's name.", required: true);

    private static readonly Field<Located<string>> s_description =
        new("description", TextShape.Any, "What the wiki is about, in one sentence; search engines show it.");

    private static readonly Field<Located<string>> s_url =
        new("url", WebAddressShape.Instance, "The address the site will have. Canonical links and feeds need it.");

    private static readonly Field<Located<string>> s_language =
        new("language", LanguageShape.Instance, "The language of the content as a BCP 47 code. Default: en.");

    private static readonly Field<Located<string>> s_repository =
        new("repository", WebAddressShape.Instance, "The repository's web address, for edit and history links.");

    private static readonly Field<Located<bool>> s_editor =
        new("editor", ParsedShape.Flag, "Whether readers can propose changes in the browser, at /admin; it takes a repository on GitHub. Default: true.");

    private static readonly Field<Located<DateOnly>> s_asOf =
        new("as-of", ParsedShape.Day, "The day the site speaks for. Default: the day of the build.");

    private static readonly Field<IReadOnlyList<NavigationItem>> s_navigation =
        new("navigation", new ListShape<NavigationItem>(NavigationSchema.Shape), "The entries of the menu, in order.");

    private static readonly Field<AccentColours> s_accent =
        new("accent", new AccentShape(), "The accent colour: one for both grounds, or a light and a dark one.");

    private static readonly Field<Located<string>> s_logo =
        new("logo", TextShape.Any, "The logo, as a path from the input folder: media/logo.svg.");

    private static readonly Field<Located<string>> s_icon =
        new("icon", TextShape.Any, "The icon on phones: a square PNG of 512 pixels under media/.");

    private static readonly ImageFields s_image =
        new("The picture that networks show with links to pages whose type has none: a PNG or JPEG of 1200 by 630 pixels under media/.");

    private static readonly Field<SiteFooter> s_footer =
        new("footer", FooterSchema.Shape, "What stands at the foot of every page.");

    public static Schema Schema { get; } = new(
        "site.yml", s_title, s_description, s_url, s_language, s_repository, s_editor, s_asOf, s_navigation, s_accent, s_logo, s_icon,
        s_image.Image, s_image.Alt, s_footer);

    /// <summary>The configuration; an empty title where there is none, after a diagnostic.</summary>
    public static SiteConfig Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var values = Schema.Read(mapping, diagnostics);
        return new SiteConfig
        {
            Title = values.Text(s_title) ?? "",
            Description = values.Text(s_description),
            Url = values.Text(s_url)?.TrimEnd('/'),
            Language = values.Text(s_language) ?? "en",
            Repository = values.Text(s_repository)?.TrimEnd('/'),
            Editor = values.Get(s_editor)?.Value ?? true,
            AsOf = values.Get(s_asOf)?.Value,
            Navigation = [.. values.List(s_navigation)],
            Accent = values.Get(s_accent),
            Logo = values.Get(s_logo),
            Icon = values.Get(s_icon),
            Image = s_image.Read(values),
            Footer = values.Get(s_footer) ?? new SiteFooter(),
        };
    }
}
