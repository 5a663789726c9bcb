using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Process;

/// <summary>Reads claims' values by their properties' types. A claim that cannot be read is reported and left out; the others stay.</summary>
internal sealed class ClaimReader
{
    private readonly FrozenDictionary<string, PropertyDefinition> _properties;
    private readonly FrozenDictionary<string, IClaimType> _types;
    private readonly DiagnosticBag _diagnostics;

    public ClaimReader(ImmutableArray<PropertyDefinition> properties, ImmutableArray<IClaimType> types, DiagnosticBag diagnostics)
    {
        _properties = properties.ToFrozenDictionary(property => property.Id.Value, StringComparer.Ordinal);
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    public ImmutableArray<ParsedClaim> ReadClaims(LoadedPage page)
    {
        var claims = ImmutableArray.CreateBuilder<ParsedClaim>(page.FrontMatter.Claims.Length);
        var units = new Dictionary<PropertyId, string>();
        foreach (var raw in page.FrontMatter.Claims)
        {
            var stated = ReadDate(raw.Stated);
            if (FindProperty(raw.Property) is { } property
                && ReadValue(raw.Value, property, raw.Stance.Value == Stance.Denied) is { } value
                && HasUnitOfOthers(raw.Value, value, property, units))
            {
                claims.Add(new ParsedClaim { Raw = raw, Property = property, Value = value, Stated = stated });
            }
        }

        return claims.ToImmutable();
    }

    public ImmutableArray<ParsedResolution> ReadResolutions(LoadedPage page)
    {
        var resolutions = ImmutableArray.CreateBuilder<ParsedResolution>(page.FrontMatter.Resolutions.Length);
        foreach (var raw in page.FrontMatter.Resolutions)
        {
            var on = ReadDate(raw.On);
            if (FindProperty(raw.Property) is { } property && ReadValue(raw.Value, property, denied: false) is { } value)
            {
                resolutions.Add(new ParsedResolution(raw, property, value, on));
            }
        }

        return resolutions.ToImmutable();
    }

    public DateValue? ReadDate(Located<string>? written)
    {
        if (written is null)
        {
            return null;
        }

        var reading = DateReader.Read(written.Value, null, written.Span);
        if (reading.Problem is { } problem)
        {
            Report(problem);
        }

        return reading.Value;
    }

    private PropertyDefinition? FindProperty(Located<string> name)
    {
        if (_properties.TryGetValue(name.Value, out var property))
        {
            return property;
        }

        var hint = Suggestion.Of(name.Value, _properties.Keys, "Name a property of properties.yml, or add one there.");
        _diagnostics.Add(ClaimDiagnostics.UnknownProperty, name.Span, name.Value, hint);
        return null;
    }

    private ClaimValue? ReadValue(RawValue raw, PropertyDefinition property, bool denied)
    {
        var reading = ValueReader.Read(raw, property, _types[property.Type]);
        if (reading.Problem is { } problem)
        {
            Report(problem);
        }
        else if (denied && reading.Value is { Uncertain: true })
        {
            _diagnostics.Add(ClaimDiagnostics.UncertainDenial, raw.Span, raw.Written);
            return null;
        }

        return reading.Value;
    }

    /// <summary>Whether an amount has the unit of the property's first claim on the page, where the property names none.</summary>
    private bool HasUnitOfOthers(RawValue raw, ClaimValue value, PropertyDefinition property, Dictionary<PropertyId, string> units)
    {
        if (value.Unit is not { } unit || units.TryAdd(property.Id, unit) || IsSameUnit(unit, units[property.Id]))
        {
            return true;
        }

        _diagnostics.AddText(
            ClaimDiagnostics.WrongUnit,
            raw.Span,
            $"The quantity is {InUnit(unit)}, and the first one of {property.Id} is {InUnit(units[property.Id])}.",
            $"Give all of {property.Id} in one unit, and name it in properties.yml.");
        return false;
    }

    private static string InUnit(string unit) => unit.Length == 0 ? "a plain number" : $"in {unit}";

    // One of something is written in the singular.
    private static bool IsSameUnit(string one, string other) =>
        one.TrimEnd('s').Equals(other.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    private void Report(ValueProblem problem) =>
        _diagnostics.AddText(ClaimDiagnostics.Of(problem.Kind), problem.Span, problem.Message, problem.Hint);
}
