using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// The headings of a page, for links that name one by its text or its anchor; made ready when the first link asks. Safe on several threads.
/// </summary>
public sealed class HeadingIndex(ImmutableArray<Heading> headings) : IEquatable<HeadingIndex>
{
    private readonly ImmutableArray<Heading> _headings = headings;
    private readonly Lazy<Dictionary<string, int>> _byAnchor = new(() => FirstBy(headings, heading => heading.Anchor));
    private readonly Lazy<Dictionary<string, int>> _byText = new(() => FirstBy(headings, heading => NameFolding.Fold(heading.Text)));
    private readonly Lazy<NearNames> _near = new(() => new NearNames(headings.Select(heading => heading.Text).Distinct(StringComparer.Ordinal)));

    /// <summary>The first heading of the page that has the name for its anchor or its text.</summary>
    public Heading? Find(string name)
    {
        var first = Math.Min(
            _byAnchor.Value.GetValueOrDefault(name, int.MaxValue),
            _byText.Value.GetValueOrDefault(NameFolding.Fold(name), int.MaxValue));
        return first == int.MaxValue ? null : _headings[first];
    }

    /// <summary>The text of the heading that somebody most likely meant; null where none is near.</summary>
    public string? Nearest(string name) => _near.Value.Of(name);

    /// <summary>Whether it is of the same list of headings, as of a page that has not changed.</summary>
    public bool Equals(HeadingIndex? other) => other is not null && other._headings == _headings;

    public override bool Equals(object? obj) => Equals(obj as HeadingIndex);

    public override int GetHashCode() => _headings.GetHashCode();

    private static Dictionary<string, int> FirstBy(ImmutableArray<Heading> headings, Func<Heading, string> name)
    {
        var first = new Dictionary<string, int>(headings.Length, StringComparer.Ordinal);
        for (var index = 0; index < headings.Length; index++)
        {
            first.TryAdd(name(headings[index]), index);
        }

        return first;
    }
}
