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

    public ClaimReader(ImmutableArray<PropertyDefinition> properties, ImmutableArray<IClaimType> types)
    {
        _properties = properties.ToFrozenDictionary(property => property.Id.Value, StringComparer.Ordinal);
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<ParsedClaim> ReadClaims(LoadedPage page, DiagnosticBag diagnostics)
    {
        var claims = ImmutableArray.CreateBuilder<ParsedClaim>(page.FrontMatter.Claims.Length);
        Dictionary<PropertyId, string>? units = null;
        foreach (var raw in page.FrontMatter.Claims)
        {
            var stated = ReadDate(raw.Stated, diagnostics);
            if (FindProperty(raw.Property, diagnostics) is { } property
                && ReadValue(raw.Value, property, raw.Stance.Value == Stance.Denied, diagnostics) is { } value
                && HasUnitOfOthers(raw.Value, value, property, ref units, diagnostics))
            {
                claims.Add(new ParsedClaim { Raw = raw, Property = property, Value = value, Stated = stated });
            }
        }

        return claims.DrainToImmutable();
    }

    public ImmutableArray<ParsedResolution> ReadResolutions(LoadedPage page, DiagnosticBag diagnostics)
    {
        var resolutions = ImmutableArray.CreateBuilder<ParsedResolution>(page.FrontMatter.Resolutions.Length);
        foreach (var raw in page.FrontMatter.Resolutions)
        {
            var on = ReadDate(raw.On, diagnostics);
            if (FindProperty(raw.Property, diagnostics) is { } property && ReadValue(raw.Value, property, denied: false, diagnostics) is { } value)
            {
                resolutions.Add(new ParsedResolution(raw, property, value, on));
            }
        }

        return resolutions.DrainToImmutable();
    }

    public static DateValue? ReadDate(Located<string>? written, DiagnosticBag diagnostics)
    {
        if (written is null)
        {
            return null;
        }

        var reading = DateReader.Read(written.Value, null, written.Span);
        if (reading.Problem is { } problem)
        {
            Report(problem, diagnostics);
        }

        return reading.Value;
    }

    private PropertyDefinition? FindProperty(Located<string> name, DiagnosticBag diagnostics)
    {
        if (_properties.TryGetValue(name.Value, out var property))
        {
            return property;
        }

        var hint = Suggestion.Of(name.Value, _properties.Keys, "Name a property of properties.yml, or add one there.");
        diagnostics.Add(ClaimDiagnostics.UnknownProperty, name.Span, name.Value, hint);
        return null;
    }

    private ClaimValue? ReadValue(RawValue raw, PropertyDefinition property, bool denied, DiagnosticBag diagnostics)
    {
        var reading = ValueReader.Read(raw, property, _types[property.Type]);
        if (reading.Problem is { } problem)
        {
            Report(problem, diagnostics);
        }
        else if (denied && reading.Value is { Uncertain: true })
        {
            diagnostics.Add(ClaimDiagnostics.UncertainDenial, raw.Span, raw.Written);
            return null;
        }

        return reading.Value;
    }

    /// <summary>Whether an amount has the unit of the property's first claim on the page, where the property names none.</summary>
    private static bool HasUnitOfOthers(RawValue raw, ClaimValue value, PropertyDefinition property, ref Dictionary<PropertyId, string>? units, DiagnosticBag diagnostics)
    {
        if (value.Unit is not { } unit || (units ??= []).TryAdd(property.Id, unit) || IsSameUnit(unit, units[property.Id]))
        {
            return true;
        }

        diagnostics.AddText(
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

    private static void Report(ValueProblem problem, DiagnosticBag diagnostics) =>
        diagnostics.AddText(ClaimDiagnostics.Of(problem.Kind), problem.Span, problem.Message, problem.Hint);
}
