using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Heads;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output;

/// <summary>A planned page to the bytes of its file.</summary>
internal sealed class PageRenderer(ViewContext context, PageHeads heads, ITheme theme)
{
    public byte[] Render(PlannedPage page)
    {
        var view = page.View(context);
        view = view with { NoIndex = view.NoIndex || page.NoIndex || context.NoIndex };
        view = view with { Head = heads.Of(page, view) };

        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        theme.Render(view, html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
