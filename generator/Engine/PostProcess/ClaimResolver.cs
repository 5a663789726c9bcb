using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Texts;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Resolves the names in claims: sources, speakers, pages in values, qualifiers. A claim without a source is reported and left out.</summary>
internal sealed class ClaimResolver(
    PageNames names,
    FrozenDictionary<PageId, string> titles,
    SourceLookup lookup,
    SourceGraph graph,
    ImmutableArray<IClaimType> claimTypes,
    DiagnosticBag diagnostics)
{
    private readonly FrozenDictionary<string, IClaimType> _types = claimTypes.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The claims of a page by property; claims that are alike in all but their place are numbered by it.</summary>
    public ILookup<PropertyId, Claim> Resolve(RoutedPage page)
    {
        var known = page.Page.Claims
            .Select(parsed => (Parsed: parsed, Source: lookup.Find(parsed.Raw.Source, diagnostics)))
            .Where(item => item.Source is not null)
            .Select(item => (item.Parsed, Fields: ClaimIdentityFields.Of(page.Id, item.Parsed, item.Source!.Value)))
            .ToArray();
        var ids = ClaimIdentity.OfAll([.. known.Select(item => item.Fields)]);
        return known
            .Select((item, index) => Resolve(ids[index], item.Fields, item.Parsed))
            .ToLookup(claim => claim.Question.Property);
    }

    public ClaimValue ResolveValue(ClaimValue value, PropertyDefinition property)
    {
        foreach (var reference in value.Pages)
        {
            if (names.Find(reference.Name) is { Length: > 1 } candidates)
            {
                diagnostics.Add(ClaimDiagnostics.AmbiguousName, null, reference.Name, string.Join(", ", candidates));
            }
        }

        return ValueReader.Resolve(value, _types[property.Type], names, id => titles[id]);
    }

    private Claim Resolve(ClaimId id, ClaimFields fields, ParsedClaim parsed)
    {
        var raw = parsed.Raw;
        foreach (var speaker in raw.Speakers)
        {
            ReportAmbiguous(speaker);
        }

        return new Claim
        {
            Id = id,
            Question = new QuestionId(fields.Page, fields.Property),
            Value = ResolveValue(parsed.Value, parsed.Property),
            Stance = Weakened(fields.Stance, parsed.Value),
            Source = fields.Source,
            Speakers = Voices.Speakers(fields.Speakers, fields.Source, graph, names, page => titles[page]),
            Stated = parsed.Stated,
            Quote = raw.Quote,
            Locator = raw.Locator,
            Qualifiers = [.. raw.Qualifiers.Select(Qualify)],
            Supersedes = raw.Supersedes is { } earlier ? lookup.Find(earlier, diagnostics) : null,
            Span = raw.Value.Span,
        };
    }

    /// <summary>A question mark in the value makes a statement a hedge.</summary>
    private static Stance Weakened(Stance written, ClaimValue value) =>
        value.Uncertain && written is (Stance.Asserted or Stance.Reported) ? Stance.Hedged : written;

    private void ReportAmbiguous(Located<string> name)
    {
        if (names.Find(name.Value) is { Length: > 1 } candidates)
        {
            diagnostics.Add(ClaimDiagnostics.AmbiguousName, name.Span, name.Value, string.Join(", ", candidates));
        }
    }

    private Qualifier Qualify(KeyValuePair<string, string> written) =>
        new(written.Key, written.Value, names.FindOne(written.Value) is { } page ? page.Value : TextFolding.Fold(written.Value));
}
