using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output;

/// <summary>A planned page to the bytes of its file.</summary>
internal static class PageRenderer
{
    public static byte[] Render(PlannedPage page, ViewContext context, ITheme theme)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        theme.Render(page.View(context), html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
