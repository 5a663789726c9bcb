using System.Globalization;
using System.Net;
using System.Text;
using AlitaWiki.Cli.Preview.Reload;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>Stands in for every page while there is no site yet, and says why.</summary>
internal static class BrokenSitePage
{
    public static byte[] Of(PreviewState state)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Preview</title></head><body><main>");
        if (state.Errors.IsEmpty)
        {
            html.Append("<h1>The wiki is being built</h1><p>It shows here in a moment.</p>");
        }
        else
        {
            html.Append("<h1>The wiki cannot be built yet</h1><p>Mend this, and it shows here by itself.</p><ul>");
            foreach (var error in state.Errors)
            {
                var place = error.File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{error.File}:{error.Line}: ");
                html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(place + error.Message + " " + error.Hint)}</li>");
            }

            html.Append("</ul>");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main></body></html>\n").ToString());
    }
}
