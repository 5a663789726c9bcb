using System.Net;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Editor;

/// <summary>The page of the editor: an empty one, which its script fills.</summary>
internal static class EditorPage
{
    public static SiteFile Of(SiteConfig config, Route script) =>
        SiteFile.OfText(OutputPath.Of(SiteEditor.Route).Value, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="icon" href="{(config.Icon is { } icon ? Route.Of(icon.Value).Value : "data:,")}">
            <title>Edit pages - {WebUtility.HtmlEncode(config.Title)}</title>
            <script type="module" src="{script}"></script>
            </head>
            <body>
            <noscript>Pages are edited here with a script, and scripts are switched off. <a href="/">Back to the wiki</a></noscript>
            </body>
            </html>

            """);
}
