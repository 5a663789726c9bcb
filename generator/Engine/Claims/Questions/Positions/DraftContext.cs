using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What all positions of a question are drafted with, worked out once.</summary>
internal sealed class DraftContext(
    Statement[] statements, SetTable sets, PropertyDefinition property, IValueFormatter formatter)
{
    public SetTable Sets => sets;

    public PropertyDefinition Property => property;

    public IValueFormatter Formatter => formatter;

    public ValueOrder Order { get; } = new(statements);

    public Choir Choir { get; } = new(statements);
}
