using System.Collections.Immutable;
using AlitaWiki.Engine.Claims.Pages;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Writes the choices or pages that several one-of sets have in common, or that several denials deny, as such a set.</summary>
/// <param name="titleOf">The title of a page.</param>
/// <param name="others">Writes what is neither a choice nor a page.</param>
public sealed class CommonNames(Func<PageId, string> titleOf, IValueFormatter others) : IValueFormatter
{
    public ClaimValue Format(PropertyDefinition property, Possibilities set, ImmutableArray<ClaimValue> parts, bool isUnion)
    {
        var joined = others.Format(property, set, parts, isUnion);
        if (set is not TokenSet { Tokens: var tokens })
            return joined;

        var named = joined with { Pages = [.. parts.SelectMany(part => part.Pages)] };
        if (!named.Pages.IsEmpty)
            return PageValueType.Keep(named, tokens, titleOf);

        string[] choices = [.. property.Values.Where(tokens.Contains)];
        return choices.Length == 0 ? joined : joined with
        {
            Canonical = choices is [var only] ? only : $"[{string.Join(", ", choices)}]",
            Display = Alternatives.Join(choices),
            SortKey = property.Values.IndexOf(choices[0]),
        };
    }
}
