using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Writes bodies as far as they can be while no other page is known. One for the whole build, used from several threads at once.</summary>
public sealed class BodyDrafter(IEnumerable<IMarkdownFeature> features)
{
    private readonly ImmutableArray<IMarkdownFeature> _features = [.. features];

    /// <summary>Those that write nothing just now.</summary>
    private readonly ConcurrentBag<DraftWriter> _writers = [];

    /// <param name="document">Taken over: what nobody will ask for again is cut out of it.</param>
    public PageBody Draft(MarkdownDocument document)
    {
        if (!_writers.TryTake(out var writer))
        {
            writer = new DraftWriter(_features);
        }

        var (html, gaps, lead) = writer.Write(document, BodyLead.BlocksOf(document));
        _writers.Add(writer);
        var body = new PageBody
        {
            Tree = document,
            Html = html,
            Gaps = gaps,
            Lead = lead,
            FirstParagraph = document.OfType<ParagraphBlock>().Select(UnmarkedText.Of).FirstOrDefault(text => text.Length > 0),
            LinkedTexts = LinkedTexts.Of(document),
        };
        new TreePruning(gaps).Prune(document);
        return body;
    }
}
