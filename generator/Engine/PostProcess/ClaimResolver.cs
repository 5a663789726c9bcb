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
        var resolved = page.Page.Claims
            .Select(claim => Resolve(page.Id, claim))
            .OfType<Claim>()
            .ToArray();
        return ClaimIdentity.Number(resolved).ToLookup(claim => claim.Question.Property);
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

    private Claim? Resolve(PageId page, ParsedClaim parsed)
    {
        var raw = parsed.Raw;
        var source = lookup.Find(raw.Source, diagnostics);
        var supersedes = raw.Supersedes is { } earlier ? lookup.Find(earlier, diagnostics) : null;
        foreach (var speaker in raw.Speakers)
        {
            ReportAmbiguous(speaker);
        }

        if (source is not { } found)
        {
            return null;
        }

        var written = raw.Stance.Value;
        return new Claim
        {
            Id = ClaimIdentity.Of(page, parsed.Property.Id, raw, found),
            Question = new QuestionId(page, parsed.Property.Id),
            Value = ResolveValue(parsed.Value, parsed.Property),
            Stance = parsed.Value.Uncertain && written is Stance.Asserted or Stance.Reported ? Stance.Hedged : written,
            Source = found,
            Speakers = Voices.Speakers(raw.Speakers.Select(speaker => speaker.Value), found, graph, names, id => titles[id]),
            Stated = parsed.Stated,
            Quote = raw.Quote,
            Locator = raw.Locator,
            Qualifiers = [.. raw.Qualifiers.Select(Qualify)],
            Supersedes = supersedes,
            Span = raw.Value.Span,
        };
    }

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
