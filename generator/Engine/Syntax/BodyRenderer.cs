using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Completes bodies to HTML that is safe to emit as it is. One for the whole build, used from several threads at once.</summary>
public sealed class BodyRenderer(IEnumerable<IMarkdownFeature> features)
{
    private readonly ImmutableArray<IMarkdownFeature> _features = [.. features];

    /// <summary>Those that write nothing just now.</summary>
    private readonly ConcurrentBag<BodyWriter> _writers = [];

    /// <param name="scope">Asked for links, citations and values in the order in which they stand.</param>
    public string Render(PageBody body, IBodyScope scope)
    {
        var (lead, rest) = RenderParts(body, scope);
        return lead + rest;
    }

    /// <summary>A body in two parts, the first of which is its lead.</summary>
    public (string Lead, string Remainder) RenderParts(PageBody body, IBodyScope scope)
    {
        if (!_writers.TryTake(out var writer))
        {
            writer = new BodyWriter(_features);
        }

        var parts = writer.Write(body, scope);
        _writers.Add(writer);
        return parts;
    }
}
