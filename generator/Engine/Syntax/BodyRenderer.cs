using System.Collections.Concurrent;
using System.Collections.Immutable;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Writes bodies as HTML that is safe to emit as it is. One for the whole build, used from several threads at once.</summary>
public sealed class BodyRenderer(IEnumerable<IMarkdownFeature> features)
{
    private readonly ImmutableArray<IMarkdownFeature> _features = [.. features];

    /// <summary>Those that write nothing just now.</summary>
    private readonly ConcurrentBag<BodyWriter> _writers = [];

    /// <param name="scope">Asked for links, citations and values in the order in which they stand.</param>
    public string Render(MarkdownDocument document, IBodyScope scope)
    {
        var (lead, rest) = RenderParts(document, scope);
        return lead + rest;
    }

    /// <summary>A body in two parts, the first of which is its <see cref="BodyLead"/>.</summary>
    public (string Lead, string Remainder) RenderParts(MarkdownDocument document, IBodyScope scope)
    {
        if (!_writers.TryTake(out var writer))
        {
            writer = new BodyWriter(_features);
        }

        var parts = writer.Write(document, scope);
        _writers.Add(writer);
        return parts;
    }
}
