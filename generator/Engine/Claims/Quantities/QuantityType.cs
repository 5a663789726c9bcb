using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>
/// An amount, as an interval of the property's unit, or of its own where the property names none. The canonical spelling has the
/// word before it, plain digits and the unit, <c>over 404000000 USD</c>, <c>150000000..200000000 USD</c>; it does not say to how
/// many digits the number was given.
/// The sort key is the number, or the smaller one.
/// </summary>
public sealed class QuantityType : IClaimType
{
    public string Name => "quantity";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var text = new Located<string>(value.Written.Trim(), value.Span);
        var fault = QuantityParser.Parse(text.Value, property.Unit, out var quantity);
        if (fault is null && property.Unit is { } unit && !IsUnit(quantity!, Currency.Unit(unit)))
        {
            fault = QuantityHint.WrongUnit(quantity!, text.Value, property);
        }

        return fault is null ? ValueReading.Of(Value(value, quantity!, property)) : ValueReading.Failed(fault.At(text));
    }

    private static ClaimValue Value(RawValue value, Quantity quantity, PropertyDefinition property)
    {
        var inUnit = quantity with { Unit = Currency.Unit(property.Unit ?? quantity.Unit) };
        return new ClaimValue
        {
            Written = value.Written,
            Canonical = QuantityWords.Canonical(inUnit),
            Display = QuantityWords.Display(IsOne(quantity) ? quantity : inUnit),
            Set = new IntervalSet([QuantityBounds.Of(quantity, property.Tolerance)]),
            SingleNumber = quantity is { High: null, Modifier: Modifier.None or Modifier.About },
            SortKey = quantity.Low.Value,
            Unit = property.Unit is null ? inUnit.Unit : null,
        };
    }

    private static bool IsUnit(Quantity quantity, string unit) =>
        quantity.Unit.Equals(unit, StringComparison.OrdinalIgnoreCase)
        || (IsOne(quantity) && unit is [.. var singular, 's'] && quantity.Unit.Equals(singular, StringComparison.OrdinalIgnoreCase));

    // One of something is written in the singular.
    private static bool IsOne(Quantity quantity) => quantity is { High: null, Low.Value: 1 };
}
