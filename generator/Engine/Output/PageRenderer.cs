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
        var view = page.View(context);
        var noIndex = page.NoIndex || context.NoIndex;
        view = view.NoIndex == noIndex ? view : view with { NoIndex = noIndex };
        return view with { Head = heads.Of(page, view) };
    }

    /// <param name="text">Where it is put together.</param>
    /// <returns>The bytes, until the text is used for another page.</returns>
    public ReadOnlyMemory<byte> Render(PageView view, PageText text)
    {
        text.Clear();
        theme.Render(view, text);
        return text.ToUtf8();
    }
}
