using AlitaWiki.Engine.Syntax;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Tests.Extensibility;

/// <summary><c>^^Page^^</c>: a page's title, or a dash where there is no such page.</summary>
internal sealed class TideMarkFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) => renderer.ObjectRenderers.Add(new Renderer(scope));

    private sealed class TideMark : LeafInline
    {
        public required string Name { get; init; }
    }

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['^'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var text = slice.ToString();
            var end = text.StartsWith("^^", StringComparison.Ordinal) ? text.IndexOf("^^", 2, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                return false;
            }

            processor.Inline = new TideMark { Name = text[2..end] };
            slice.Start += end + 2;
            return true;
        }
    }

    private sealed class Renderer(IBodyScope scope) : HtmlObjectRenderer<TideMark>
    {
        protected override void Write(HtmlRenderer renderer, TideMark obj)
        {
            var target = scope.Link(obj.Name, heading: null);
            renderer.Write("<b class=\"tide-mark\">").WriteEscape(target.Wanted ? "–" : target.Title).Write("</b>");
        }
    }
}
