using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What makes a claim the claim it is, as the front matter has it; only the source is resolved.</summary>
public sealed record ClaimFields
{
    public required PageId Page { get; init; }

    public required PropertyId Property { get; init; }

    public required string Value { get; init; }

    public required PageId Source { get; init; }

    public ImmutableArray<string> Speakers { get; init; } = [];

    public string? Stated { get; init; }

    public required Stance Stance { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Qualifiers { get; init; } = [];

    /// <summary>Orders claims that are equal in all else; no part of the hash.</summary>
    public string? Locator { get; init; }

    /// <summary>Orders claims whose locators are equal too.</summary>
    public string? Quote { get; init; }

    /// <summary>Orders claims whose quotes are equal too.</summary>
    public string? Supersedes { get; init; }
}

/// <summary>Names claims so that the name survives a rebuild and a change elsewhere.</summary>
public static class ClaimIdentity
{
    private const int Length = 12;

    /// <summary>
    /// The first 12 hex digits of SHA-256 over page, property, value, source, number of speakers and speakers, stated,
    /// stance, number of qualifiers and, in order of key, each key and value.
    /// </summary>
    public static ClaimId Of(ClaimFields fields) => new(
        new FieldHash()
            .Add(fields.Page.Value)
            .Add(fields.Property.Value)
            .Add(fields.Value)
            .Add(fields.Source.Value)
            .AddAll(fields.Speakers)
            .Add(fields.Stated)
            .Add(fields.Stance.ToString().ToLowerInvariant())
            .AddAll(fields.Qualifiers.IsEmpty ? [] :
            [
                .. fields.Qualifiers
                    .OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal)
                    .SelectMany(qualifier => new[] { qualifier.Key, qualifier.Value }),
            ])
            .Digits(Length));

    /// <summary>
    /// The ids of claims, in the order given. Of equal ones the first by locator (a missing one before all) has the
    /// bare hash, the next the hash and <c>-2</c>, and so on; between equal locators quotes decide, then what they
    /// supersede, so that the order in the file never does.
    /// </summary>
    public static ImmutableArray<ClaimId> OfAll(IReadOnlyList<ClaimFields> claims)
    {
        var ids = claims.Select(Of).ToArray();
        if (ids.ToHashSet().Count == ids.Length)
            return ImmutableCollectionsMarshal.AsImmutableArray(ids);

        var equal = Enumerable.Range(0, ids.Length)
            .GroupBy(index => ids[index])
            .Where(group => group.Skip(1).Any())
            .Select(group => group
                .OrderBy(index => claims[index].Locator, StringComparer.Ordinal)
                .ThenBy(index => claims[index].Quote, StringComparer.Ordinal)
                .ThenBy(index => claims[index].Supersedes, StringComparer.Ordinal)
                .ToList())
            .ToList();
        foreach (var group in equal)
        {
            for (var place = 1; place < group.Count; place++)
            {
                ids[group[place]] = new ClaimId(string.Create(CultureInfo.InvariantCulture, $"{ids[group[place]]}-{place + 1}"));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }
}
