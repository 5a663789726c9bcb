namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A part of the wiki as one build has it. Whatever is asked of it is noted in the <see cref="ReadLog"/>.</summary>
public interface IPart
{
    PartName Name { get; }

    /// <summary>Whether everything that can be asked of it has the same answer as in an earlier build; a false "no" only costs time.</summary>
    bool IsSameAs(IPart earlier);

    /// <summary>What it answers now, unnoted. Answers are compared by their values, lists by their items.</summary>
    object? Answer(object question);
}
