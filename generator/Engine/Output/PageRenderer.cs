using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>A page to the bytes of its file.</summary>
internal static class PageRenderer
{
    public static byte[] Render(PageView view, ITheme theme)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        theme.Render(view, html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
