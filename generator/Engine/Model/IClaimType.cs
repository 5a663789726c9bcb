namespace AlitaWiki.Engine.Model;

/// <summary>A type of value that a property can have. Registered by name through <c>SiteBuilder.AddClaimType</c>.</summary>
public interface IClaimType
{
    /// <summary>The name that <c>type:</c> in properties.yml has.</summary>
    string Name { get; }

    /// <summary>Reads a value other than <c>none</c> and <c>unknown</c>, by itself: names in it stay unresolved.</summary>
    ValueReading Read(RawValue value, PropertyDefinition property);

    /// <summary>Resolves the names in a value once all pages are known.</summary>
    /// <param name="titleOf">The title of a page that exists.</param>
    ClaimValue Resolve(ClaimValue value, PageNames names, Func<PageId, string> titleOf) => value;
}

/// <summary>A value, or what is wrong with the text.</summary>
public sealed record ValueReading(ClaimValue? Value, ValueProblem? Problem)
{
    public static ValueReading Of(ClaimValue value) => new(value, null);

    public static ValueReading Failed(ValueProblem problem) => new(null, problem);
}

public enum ValueProblemKind
{
    /// <summary>The text is no value of the type.</summary>
    Unreadable,

    /// <summary>A calendar date that does not exist, or a mask that fits no day.</summary>
    NoSuchDate,

    /// <summary>An interval for a date property.</summary>
    IntervalForDate,

    /// <summary>A single date for a period property.</summary>
    DateForPeriod,

    /// <summary>No unit, or another than the property's.</summary>
    WrongUnit,

    /// <summary>A choice outside its values.</summary>
    NotAChoice,

    /// <summary>A denial of something uncertain.</summary>
    UncertainDenial,
}

/// <summary>What is wrong with a value: one sentence, one on what to do, and the part of the text it is about.</summary>
public sealed record ValueProblem(ValueProblemKind Kind, string Message, string Hint, SourceSpan Span);
