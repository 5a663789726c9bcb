using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Texts;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Resolves the names in claims: sources, speakers, pages in values, qualifiers. A claim without a source is reported and left out.</summary>
internal sealed class ClaimResolver(
    PageNames names,
    Table<PageId, PageOutline> outlines,
    SourceLookup lookup,
    SourceGraph graph,
    FrozenDictionary<string, IClaimType> types,
    DiagnosticBag diagnostics)
{
    public string TitleOf(PageId page) => outlines[page].Title;

    /// <summary>The claims of a page by property; claims that are alike in all but their place are numbered by it.</summary>
    public ILookup<PropertyId, Claim> Resolve(RoutedPage page)
    {
        // The names in a claim are checked even where its value cannot be read.
        var parsed = page.Page.Claims.ToDictionary<RawClaim, ParsedClaim>(claim => claim.Raw, ReferenceEqualityComparer.Instance);
        var known = page.FrontMatter.Claims
            .Select(raw => (Parsed: parsed.GetValueOrDefault(raw), Source: Check(raw)))
            .Where(item => item is { Parsed: not null, Source: not null })
            .Select(item => (Parsed: item.Parsed!, Fields: ClaimIdentityFields.Of(page.Id, item.Parsed!, item.Source!.Value)))
            .ToArray();
        var ids = ClaimIdentity.OfAll([.. known.Select(item => item.Fields)]);
        return known
            .Select((item, index) => Resolve(ids[index], item.Fields, item.Parsed))
            .ToLookup(claim => claim.Question.Property);
    }

    /// <param name="raw">The value as written, for the places of the names in it.</param>
    public ClaimValue ResolveValue(ClaimValue value, RawValue raw, PropertyDefinition property)
    {
        var items = Alternatives.Of(raw).Items;
        foreach (var reference in value.Pages)
        {
            CheckName(items.FirstOrDefault(item => item.Value == reference.Name) ?? new(reference.Name, raw.Span));
        }

        return ValueReader.Resolve(value, types[property.Type], names, TitleOf);
    }

    private Claim Resolve(ClaimId id, ClaimFields fields, ParsedClaim parsed)
    {
        var raw = parsed.Raw;
        return new Claim
        {
            Id = id,
            Question = new QuestionId(fields.Page, fields.Property),
            Value = ResolveValue(parsed.Value, raw.Value, parsed.Property),
            Stance = Weakened(fields.Stance, parsed.Value),
            Source = fields.Source,
            Speakers = fields.Speakers.IsEmpty ? [] : Voices.Speakers(fields.Speakers, fields.Source, graph, names, TitleOf),
            Stated = parsed.Stated,
            Quote = raw.Quote,
            Locator = raw.Locator,
            Qualifiers = [.. raw.Qualifiers.Select(Qualify)],
            Supersedes = raw.Supersedes is { } earlier && names.FindSources(earlier.Value) is [var only] ? only : null,
            Span = raw.Value.Span,
        };
    }

    /// <summary>A question mark in the value makes a statement a hedge.</summary>
    private static Stance Weakened(Stance written, ClaimValue value) =>
        value.Uncertain && written is (Stance.Asserted or Stance.Reported) ? Stance.Hedged : written;

    /// <summary>Reports every name that leads nowhere or to more than one page, and gives the source.</summary>
    private PageId? Check(RawClaim raw)
    {
        foreach (var speaker in raw.Speakers)
        {
            CheckName(speaker);
        }

        if (raw.Supersedes is { } earlier)
        {
            lookup.Find(earlier, diagnostics);
        }

        return lookup.Find(raw.Source, diagnostics);
    }

    /// <summary>A name that is no page's is a red link or a plain name.</summary>
    private void CheckName(Located<string> name)
    {
        switch (names.Find(name.Value))
        {
            case { Length: > 1 } candidates:
                diagnostics.Add(ClaimDiagnostics.AmbiguousName, name.Span, name.Value, string.Join(", ", candidates));
                break;
            case { IsEmpty: true }:
                RedLinks.Check(name.Value, name.Span, names, diagnostics);
                break;
            default:
                break;
        }
    }

    private Qualifier Qualify(KeyValuePair<string, string> written) =>
        new(written.Key, written.Value, names.FindOne(written.Value) is { } page ? page.Value : TextFolding.Fold(written.Value));
}
