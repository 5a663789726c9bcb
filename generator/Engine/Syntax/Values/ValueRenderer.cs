using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Values;

internal sealed class ValueRenderer(IBodyScope scope) : HtmlObjectRenderer<ValueInline>
{
    protected override void Write(HtmlRenderer renderer, ValueInline obj)
    {
        if (scope.Value(obj.Question.Page, obj.Question.Property) is not { Positions.Count: > 0 } value)
        {
            renderer.WriteEscape(obj.Written);
            return;
        }

        // Within a link's text there can be no links.
        var linked = !obj.IsInsideLink();
        renderer.Write("<span class=\"value\" data-status=\"").Write(StatusName(value.Status)).Write("\">");
        for (var i = 0; i < value.Positions.Count; i++)
        {
            renderer.Write(i == 0 ? "" : " or ");
            WritePosition(renderer, value.Positions[i], linked);
        }

        if (linked && OpenWords(value.Status) is { } words && value.CalloutAddress is { } address)
        {
            renderer.Write(" <a class=\"value-question\" href=\"").WriteEscapeUrl(address.Value);
            renderer.Write("\">(").Write(words).Write(")</a>");
        }

        renderer.Write("</span>");
    }

    private static void WritePosition(HtmlRenderer renderer, InfoboxValue position, bool linked)
    {
        for (var i = 0; i < position.Parts.Length; i++)
        {
            renderer.Write(i == 0 ? "" : " or ");
            WritePart(renderer, position.Parts[i], linked);
        }

        var remarks = new[] { position.Qualifier, position.StanceWord, position.Lapsed ? "day passed" : null };
        if (string.Join(", ", remarks.Where(remark => remark is not null)) is { Length: > 0 } text)
            renderer.Write(" (").WriteEscape(text).Write(")");

        if (!linked || position.Citations.IsEmpty)
            return;

        renderer.Write("<sup class=\"cite\">");
        foreach (var mark in position.Citations)
            CitationMarks.Write(renderer, mark, title: null);

        renderer.Write("</sup>");
    }

    private static void WritePart(HtmlRenderer renderer, NameLink part, bool linked)
    {
        if (linked && part.Route is { } route)
            PageAnchor.Write(renderer, route, fragment: null, part.Name, part.Wanted);
        else
            renderer.WriteEscape(part.Name);
    }

    private static string StatusName(QuestionStatus status) =>
        status == QuestionStatus.SingleOrigin ? "single-origin" : status.ToString().ToLowerInvariant();

    private static string? OpenWords(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => "sources disagree",
        QuestionStatus.Doubted => "not everyone is sure",
        QuestionStatus.Competing => "expectations differ",
        QuestionStatus.Unsettled => "unsettled",
        _ => null,
    };
}
