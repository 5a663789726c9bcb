using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>Reads values as a property of a type would.</summary>
internal static class Reading
{
    public static PropertyDefinition Property(string type) =>
        new() { Id = new("a-property"), Label = "A property", Question = "What?", Type = type };

    public static RawValue Text(string text) =>
        new(text, [], IsSequence: false, new SourceSpan(new("page.md"), 3, 12, text.Length));

    public static RawValue Sequence(params string[] items) => new(
        "", [.. items.Select((item, i) => new Located<string>(item, new SourceSpan(new("page.md"), 3 + i, 5, item.Length)))], IsSequence: true, default);

    public static ValueReading Of(RawValue value, PropertyDefinition property) =>
        ValueReader.Read(value, property, ClaimTypes.BuiltIn.Single(type => type.Name == property.Type));

    public static ValueReading Of(string text, PropertyDefinition property) => Of(Text(text), property);

    public static ClaimValue Value(string text, PropertyDefinition property) =>
        Of(text, property).Value ?? throw new InvalidOperationException($"{text}: {Of(text, property).Problem}");

    public static IntervalSet Days(string date) => (IntervalSet)Value(date, Property("date")).Set!;
}
