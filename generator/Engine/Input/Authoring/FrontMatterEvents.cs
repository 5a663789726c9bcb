using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>Front matter as the events of a YAML parser, in which keys are found with their places.</summary>
internal sealed class FrontMatterEvents
{
    private readonly List<ParsingEvent> _events;

    private FrontMatterEvents(List<ParsingEvent> events) => _events = events;

    public ParsingEvent this[int index] => _events[index];

    /// <summary>The index of the first node.</summary>
    public int Root => _events.FindIndex(item => item is NodeEvent or AnchorAlias);

    /// <summary>Null where the text is no YAML.</summary>
    public static FrontMatterEvents? Read(string yaml)
    {
        var events = new List<ParsingEvent>();
        try
        {
            using var reader = new StringReader(yaml);
            for (var parser = new Parser(reader); parser.MoveNext();)
            {
                events.Add(parser.Current!);
            }

            return new FrontMatterEvents(events);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The index of the value under a key of a mapping, or null.</summary>
    public int? Find(int mapping, string key)
    {
        for (var at = mapping + 1; _events[at] is not MappingEnd;)
        {
            var value = After(at);
            if (_events[at] is Scalar name && name.Value.Trim() == key)
                return value;

            at = After(value);
        }

        return null;
    }

    /// <summary>The index behind a node and all within it.</summary>
    public int After(int node)
    {
        var depth = 0;
        do
        {
            depth += _events[node++].NestingIncrease;
        }
        while (depth > 0);

        return node;
    }

    /// <summary>Where in the text the last character of a node stands, comments and empty lines behind it left out.</summary>
    public int LastCharacter(int node)
    {
        var last = 0;
        var end = After(node);
        for (var at = Math.Max(0, node - 1); at < end; at++)
        {
            if (_events[at] is Scalar { Value: not "" } or Scalar { Style: not ScalarStyle.Plain } or SequenceEnd or MappingEnd or AnchorAlias
                && !EndsBlock(_events[at]))
            {
                last = Math.Max(last, (int)_events[at].End.Index - 1);
            }
        }

        return last;
    }

    /// <summary>A block ends where the next thing begins, which says nothing of where its own text ended; a bracket has a width.</summary>
    private static bool EndsBlock(ParsingEvent item) => item is SequenceEnd or MappingEnd && item.Start.Index == item.End.Index;
}
