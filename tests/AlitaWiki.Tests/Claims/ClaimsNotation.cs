using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>Reads the given half of an example: the property, its sources, its claims, an editor's decision.</summary>
internal sealed class ClaimsNotation
{
    private static readonly PageId Page = new("films/vanta");

    private readonly List<SourceNode> _sources = [];
    private readonly List<Claim> _claims = [];
    private PropertyDefinition _property = Property("date", []);
    private ImmutableArray<PageId> _authorities = [];
    private Resolution? _resolution;
    private DateOnly _asOf = new(2026, 1, 1);

    public static QuestionInput Read(IEnumerable<string> lines)
    {
        var notation = new ClaimsNotation();
        foreach (var line in lines)
        {
            notation.ReadLine(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        // Sources without a line of their own are roots without a date; of two entries the graph takes the first.
        notation._sources.AddRange(notation._claims
            .Select(claim => claim.Source)
            .Concat(notation._sources.SelectMany(source => source.DerivedFrom))
            .Select(id => Source(id.Value, null, []))
            .ToList());

        return new QuestionInput
        {
            Page = Page,
            Property = notation._property,
            Claims = [.. notation._claims],
            Sources = SourceGraph.Build(notation._sources),
            Authorities = notation._authorities,
            Resolution = notation._resolution,
            AsOf = notation._asOf,
        };
    }

    private void ReadLine(string[] words)
    {
        switch (words)
        {
            case ["property", var type, .. var settings]:
                _property = Property(type, settings);
                break;
            case ["authority", .. var sources]:
                _authorities = [.. sources.Select(source => new PageId(source))];
                break;
            case ["as-of", var day]:
                _asOf = DateOnly.ParseExact(day, "yyyy-MM-dd");
                break;
            case ["decision", var value, "basis", var basis]:
                _resolution = new Resolution { Value = FakeValues.Read(value, _property.Type), Because = "", Basis = basis, Span = default };
                break;
            case ["source", var id, .. var rest]:
                var from = Array.IndexOf(rest, "from");
                var published = rest.Length > 0 && from != 0 ? FakeValues.Date(rest[0]) : null;
                _sources.Add(Source(id, published, from < 0 ? [] : rest[(from + 1)..]));
                break;
            case [var label, var source, var verb, var value, .. var details]:
                _claims.Add(ReadClaim(label.TrimEnd(':'), source, verb, value, details));
                break;
            default:
                throw new FormatException("Not a line of the notation: " + string.Join(' ', words));
        }
    }

    private Claim ReadClaim(string label, string source, string verb, string value, string[] details)
    {
        var claim = new Claim
        {
            Id = new ClaimId(label),
            Question = new QuestionId(Page, _property.Id),
            Value = FakeValues.Read(value, _property.Type),
            Source = new PageId(source),
            Span = default,
            Stance = verb switch
            {
                "says" => Stance.Asserted,
                "reports" => Stance.Reported,
                "expects" => Stance.Hedged,
                "rumours" => Stance.Rumoured,
                "denies" => Stance.Denied,
                _ => throw new FormatException("Not a stance: " + verb),
            },
        };
        for (var i = 0; i + 1 < details.Length; i += 2)
        {
            claim = With(claim, details[i], details[i + 1]);
        }

        return claim;
    }

    private static Claim With(Claim claim, string key, string value) => key switch
    {
        "by" => claim with { Speakers = Voices.Ordered(value.Split('+').Select(name => new Voice(name, name, null))) },
        "on" => claim with { Stated = FakeValues.Date(value) },
        "for" => claim with
        {
            Qualifiers = [.. value.Split('+').Select(pair => pair.Split('=')).Select(pair => new Qualifier(pair[0], pair[1], pair[1]))],
        },
        "supersedes" => claim with { Supersedes = new PageId(value) },
        _ => throw new FormatException("Not a detail of a claim: " + key),
    };

    private static PropertyDefinition Property(string type, string[] settings) => new()
    {
        Id = new PropertyId("launch"),
        Label = "Launch",
        Question = "When is the launch?",
        Type = type,
        Many = settings.Contains("many"),
        Volatile = settings.Contains("volatile"),
        Lapses = settings.Contains("lapses"),
        Values = [.. settings.SkipWhile(setting => setting != "of").Skip(1).Take(1).SelectMany(values => values.Split('|'))],
    };

    private static SourceNode Source(string id, DateValue? published, string[] derivedFrom) =>
        new(new PageId(id), id, [.. derivedFrom.Select(source => new PageId(source))], published);
}
