using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What a value offers: the items of a one-of set, or the value alone.</summary>
/// <param name="IsSet">Written in brackets, as a YAML sequence or as text that looks like one.</param>
internal readonly record struct Alternatives(bool IsSet, ImmutableArray<Located<string>> Items)
{
    public static Alternatives Of(RawValue value)
    {
        if (value.IsSequence)
        {
            return new(true, [.. value.Items.Select(item => item with { Value = item.Value.Trim() })]);
        }

        var text = value.Text.Trim();
        return text is ['[', .., ']']
            ? new(true, Split(value))
            : new(false, [new Located<string>(text, value.Span)]);
    }

    /// <summary>"a, b or c".</summary>
    public static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}",
    };

    private static ImmutableArray<Located<string>> Split(RawValue value)
    {
        var text = value.Text;
        var close = text.LastIndexOf(']');
        var items = ImmutableArray.CreateBuilder<Located<string>>();
        for (var start = text.IndexOf('[', StringComparison.Ordinal) + 1; start <= close;)
        {
            var comma = text.IndexOf(',', start, close - start);
            var end = comma < 0 ? close : comma;
            var item = text.AsSpan(start, end - start);
            var indent = item.Length - item.TrimStart().Length;
            var trimmed = item.Trim().ToString();
            items.Add(new(trimmed, Place.Within(value.Span, text, start + indent, trimmed.Length)));
            start = end + 1;
        }

        return items.Count == 1 && items[0].Value.Length == 0 ? [] : items.DrainToImmutable();
    }
}
