using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Extensibility;

/// <summary>Another theme, of plain text.</summary>
internal sealed class PlainTheme : ITheme
{
    public IReadOnlyList<ThemeAsset> Assets { get; } = [new ThemeAsset("plain.css", Encoding.UTF8.GetBytes("body{}"))];

    public void Render(View view, TextWriter output) => output.Write(view switch
    {
        ArticleView article => $"{article.Title} has {article.Callouts.Length} callouts. {article.LeadHtml}{article.BodyHtml}",
        PageView page => $"{page.Title}, styled by {page.Site.Assets["plain.css"]}",
        CalloutView callout => $"[{callout.QuestionText}]",
        _ => view.GetType().Name,
    });
}
