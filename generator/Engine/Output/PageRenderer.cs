using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Heads;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output;

/// <summary>A planned page to its view, and that to the bytes of its file.</summary>
internal sealed class PageRenderer(ViewContext context, PageHeads heads, ITheme theme)
{
    /// <summary>The whole view, with what it says to machines.</summary>
    public PageView View(PlannedPage page)
    {
        var view = page.View(context) with { NoIndex = page.NoIndex || context.NoIndex };
        return view with { Head = heads.Of(page, view) };
    }

    public byte[] Render(PageView view)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        theme.Render(view, html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
