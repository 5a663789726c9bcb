using System.Collections.Immutable;
using AlitaWiki.Engine.Claims.Texts;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Pages;

/// <summary>
/// A page by id, title or alias, or a one-of set of pages. What matches no page, or more than one, is compared as
/// text. The canonical spelling is the page's id, once resolved.
/// </summary>
public sealed class PageValueType : IClaimType
{
    // The kinds are told apart, so that a missing page named like an id is not taken for the page.
    private const string PageToken = "page:";
    private const string TextToken = "text:";

    public string Name => "page";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var alternatives = Alternatives.Of(value);
        var items = alternatives.Items;
        if (items.IsEmpty)
        {
            return Failed("The set of pages is empty.", value.Span);
        }

        foreach (var item in items)
        {
            if (item.Value.Length == 0)
            {
                return Failed("The name of the page is empty.", item.Span);
            }

            if (alternatives.IsSet && item.Value is ValueReader.None or ValueReader.Unknown)
            {
                return Failed($"\"{item.Value}\" is no page, and cannot be one of several.", item.Span);
            }

            if (item.Value[0] == '[' || item.Value[^1] == ']')
            {
                return Failed("A page in a claim is named without the brackets of a link.", item.Span);
            }
        }

        return ValueReading.Of(With(
            new ClaimValue { Written = value.Written, Canonical = "", Display = "" },
            [.. items.Select(item => new PageReference(item.Value, null))],
            reference => reference.Name));
    }

    public ClaimValue Resolve(ClaimValue value, PageNames names, Func<PageId, string> titleOf) => With(
        value,
        [.. value.Pages.Select(page => page with { Id = names.FindOne(page.Name) })],
        page => page.Id is { } id ? titleOf(id) : page.Name);

    /// <summary>A value with those of its pages that have one of the tokens, each once.</summary>
    internal static ClaimValue Keep(ClaimValue value, ImmutableArray<string> tokens, Func<PageId, string> titleOf) => With(
        value,
        [.. value.Pages.DistinctBy(Token, StringComparer.Ordinal).Where(page => tokens.Contains(Token(page)))],
        page => page.Id is { } id ? titleOf(id) : page.Name);

    private static ClaimValue With(ClaimValue value, ImmutableArray<PageReference> pages, Func<PageReference, string> display)
    {
        // Two names of one page count once, but both stay among the names: only resolving tells.
        var distinct = pages.DistinctBy(Token, StringComparer.Ordinal).ToList();
        return value with
        {
            Canonical = distinct is [var only] ? Spelling(only) : $"[{string.Join(", ", distinct.Select(Spelling))}]",
            Display = Alternatives.Join(distinct.ConvertAll(page => display(page))),
            Set = new TokenSet([.. distinct.Select(Token).Order(StringComparer.Ordinal)]),
            Pages = pages,
        };
    }

    private static string Spelling(PageReference page) => page.Id?.Value ?? page.Name;

    private static string Token(PageReference page) =>
        page.Id is { } id ? PageToken + id.Value : TextToken + TextFolding.Fold(page.Name);

    private static ValueReading Failed(string message, SourceSpan span) => ValueReading.Failed(new(
        ValueProblemKind.Unreadable, message, "Write a page's title, alias or id, or [a, b] where it is one of several.", span));
}
