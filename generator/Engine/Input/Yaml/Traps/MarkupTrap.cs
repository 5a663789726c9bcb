using System.Text.RegularExpressions;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A value that starts with a wiki link or a citation, whose brackets YAML takes for a list.</summary>
internal static partial class MarkupTrap
{
    /// <param name="place">Where the bracket opens.</param>
    public static YamlTrap? At(YamlPlace place, YamlText text)
    {
        var parts = text.Parts(place.Line);
        if (parts.ValueColumn != place.Column || !Markup().IsMatch(parts.Value))
            return null;

        var plain = AnyMarkup().Replace(parts.Value, match => (match.Groups["shown"] is { Success: true } shown ? shown : match.Groups["name"]).Value.Trim());
        var mended = parts.With(Plain().IsMatch(plain) ? plain : YamlLine.Quote(plain));
        var markup = Markup().Match(parts.Value).Value;
        return new YamlTrap(
            place.Line,
            new YamlFinding(YamlLineDiagnostics.MarkupInValue, text.Span(place.Line, place.Column, markup.Length), [markup, mended.TrimStart()]),
            mended);
    }

    [GeneratedRegex(@"^(?:\[\[[^\[\],]+\]\]|\[@[^\[\],;]+\])", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\[\[(?<name>[^\[\]|#]+)(?:#[^\[\]|]*)?(?:\|(?<shown>[^\[\]]+))?\]\]|\[@(?<name>[^\[\],;]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyMarkup();

    /// <summary>What needs no quotes in any case.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}\p{N} ._/'’-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
