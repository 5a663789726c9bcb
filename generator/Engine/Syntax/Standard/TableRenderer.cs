using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Writes tables with alignment as a class, in a box that scrolls by keyboard too where the screen is narrow.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var rows = obj.OfType<TableRow>().ToArray();
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>");
        WriteRows(renderer, obj, "thead", rows.Where(row => row.IsHeader));
        WriteRows(renderer, obj, "tbody", rows.Where(row => !row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        var open = false;
        foreach (var row in rows)
        {
            if (!open)
                renderer.Write('<').Write(part).WriteLine(">");

            open = true;
            renderer.WriteLine("<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell(renderer, (TableCell)row[i], row.IsHeader, AlignmentOf(table, i));

            renderer.WriteLine("</tr>");
        }

        if (open)
            renderer.Write("</").Write(part).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool header, string? alignment)
    {
        renderer.Write(header ? "<th scope=\"col\"" : "<td");
        if (alignment is not null)
            renderer.Write(" class=\"").Write(alignment).Write('"');

        renderer.Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.WriteLine(header ? "</th>" : "</td>");
    }

    private static string? AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => "align-left",
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-right",
            _ => null,
        };
}
