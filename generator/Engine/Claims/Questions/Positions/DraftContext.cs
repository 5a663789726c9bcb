using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What all positions of a question are drafted with.</summary>
internal sealed record DraftContext(Statement[] Statements, SetTable Sets, PropertyDefinition Property, IValueFormatter Formatter)
{
    /// <summary>The exact copies of each statement, which belong wherever it does, by its index.</summary>
    public ILookup<int, Statement> ExactCopies { get; } =
        Statements.Where(statement => statement.IsExactCopy).ToLookup(statement => statement.Original.Index);
}
