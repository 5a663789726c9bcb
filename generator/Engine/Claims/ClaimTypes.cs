using System.Collections.Immutable;
using AlitaWiki.Engine.Claims.Choices;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Claims.Pages;
using AlitaWiki.Engine.Claims.Periods;
using AlitaWiki.Engine.Claims.Quantities;
using AlitaWiki.Engine.Claims.Texts;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The types of value that the product brings along.</summary>
public static class ClaimTypes
{
    public static ImmutableArray<IClaimType> BuiltIn { get; } =
    [
        new DateType(), new PeriodType(), new QuantityType(), new ChoiceType(), new PageValueType(), new TextType(),
    ];
}
