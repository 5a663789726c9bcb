using AlitaWiki.Engine.Model;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A sequence or mapping whose end has not been reached yet.</summary>
internal sealed class YamlFrame(ParsingEvent start, SourceSpan span)
{
    /// <summary>So few keys are looked through one by one.</summary>
    private const int FewKeys = 12;

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, SourceSpan>? _keys;
    private YamlNode? _key;

    public YamlPlace Start { get; } = YamlPlace.Of(start.Start);

    /// <summary>In a mapping, whether the next node is a key.</summary>
    public bool ExpectsKey => start is MappingStart && _key is null;

    public bool IsSequence => start is SequenceStart;

    /// <summary>In brackets or braces.</summary>
    public bool IsFlow =>
        start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };

    /// <summary>Takes the next node; gives the place of an earlier key of the same name, if that is what it is.</summary>
    public SourceSpan? Add(YamlNode node)
    {
        if (start is SequenceStart)
        {
            _items.Add(node);
            return null;
        }

        if (_key is null)
        {
            _key = node;
            return null;
        }

        var key = _key as YamlScalar;
        _key = null;
        if (key is null)
            return null;
        if (Earlier(key.Text) is { } earlier)
            return earlier;

        _keys?.Add(key.Text, key.Span);
        _entries.Add(new YamlEntry(key, node));
        return null;
    }

    /// <summary>Where the first key of a mapping stands.</summary>
    public SourceSpan? FirstKey => _entries is [var first, ..] ? first.Key.Span : null;

    /// <summary>The key that waits for its value.</summary>
    public YamlScalar? PendingKey => _key as YamlScalar;

    public YamlNode Close(bool whole)
    {
        if (start is SequenceStart)
            return new YamlSequence([.. _items], span);

        // A key that reading stopped at is there, though its value is not.
        if (!whole && _key is YamlScalar key && Earlier(key.Text) is null)
            _entries.Add(new YamlEntry(key, new YamlRefused(key.Span)));

        // A mapping within brackets has no place of its own.
        return new YamlMapping([.. _entries], whole, _entries is [var first, ..] ? first.Key.Span : span);
    }

    /// <summary>Where a key stands already.</summary>
    private SourceSpan? Earlier(string key)
    {
        if (_entries.Count > FewKeys)
        {
            _keys ??= _entries.ToDictionary(entry => entry.Key.Text, entry => entry.Key.Span, StringComparer.Ordinal);
            return _keys.TryGetValue(key, out var span) ? span : null;
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
                return entry.Key.Span;
        }

        return null;
    }
}
