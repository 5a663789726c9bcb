using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Benchmarks;

/// <summary>Writes questions: always the same ones.</summary>
internal static class QuestionCorpus
{
    private const int People = 300;
    private const int Choices = 40;

    private static readonly DateOnly AsOf = new(2026, 1, 1);

    private static readonly PageNames Names = new(
        Enumerable.Range(0, People).ToFrozenDictionary(
            number => $"person {number}", number => ImmutableArray.Create(new PageId($"people/person-{number}"))),
        FrozenDictionary<string, ImmutableArray<PageId>>.Empty,
        [],
        FrozenDictionary<string, string>.Empty);

    /// <summary>A question with its values read.</summary>
    /// <param name="kind">How its claims are written.</param>
    /// <param name="count">The number of its claims.</param>
    /// <param name="first">The number of its first claim, so that questions of one kind differ.</param>
    public static QuestionInput Question(ClaimKind kind, int count, int first = 0)
    {
        var property = Property(kind);
        var sources = Math.Min(kind.Sources, count);
        var isShared = kind.Sources < count;
        return new QuestionInput
        {
            Page = new PageId($"films/film-{first}"),
            Property = property,
            Claims = [.. Enumerable.Range(first, count).Select(number => Claim(kind, property, number, sources))],
            Sources = SourceGraph.Build(Enumerable.Range(0, sources).Select(number => Source(number, isShared))),
            AsOf = AsOf,
        };
    }

    public static PropertyDefinition Property(ClaimKind kind) => new()
    {
        Id = new PropertyId("a-property"),
        Label = "A property",
        Question = "What?",
        Type = kind.Type,
        Volatile = true,
        Lapses = true,
        Many = kind.Many,
        Values = [.. Enumerable.Range(0, Choices).Select(number => $"option {number}")],
    };

    /// <summary>A value as the front matter has it.</summary>
    public static RawValue Raw(string text) => new(text, [], IsSequence: false, default);

    public static ClaimValue Value(string text, PropertyDefinition property)
    {
        var type = ClaimTypes.BuiltIn.Single(type => type.Name == property.Type);
        var reading = ValueReader.Read(Raw(text), property, type);
        return ValueReader.Resolve(
            reading.Value ?? throw new InvalidOperationException($"{text}: {reading.Problem}"), type, Names, page => page.Value);
    }

    private static Claim Claim(ClaimKind kind, PropertyDefinition property, int number, int sources) => new()
    {
        Id = new ClaimId((number * 2654435761L % 0x1000_0000_0000).ToString("x12", CultureInfo.InvariantCulture)),
        Question = new QuestionId(new PageId("films/film"), property.Id),
        Value = Value(kind.Value(number), property),
        Stance = kind.Stance(number),
        Source = SourceId(number % sources),
        Stated = kind.AreDated ? Date(ClaimKind.Day(number * 5)) : null,
        Qualifiers = kind.Qualifiers(number),
        Span = default,
    };

    private static SourceNode Source(int number, bool isShared) => new(
        SourceId(number),
        $"Source {number}",
        isShared && number % 3 == 2 ? [SourceId(number / 3)] : [],
        null);

    private static PageId SourceId(int number) => new($"sources/source-{number}");

    private static DateValue Date(string text) => DateReader.Read(Raw(text), null).Value ?? throw new InvalidOperationException(text);
}
