using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>What the top of a page can hold, for programs in which people fill it in: the fields that the reader knows.</summary>
/// <param name="Page">Of every page.</param>
/// <param name="Source">That only sources have.</param>
public sealed record PageForm(ImmutableArray<FormField> Page, ImmutableArray<FormField> Source);

/// <summary>A key that can be filled in.</summary>
/// <param name="Doc">What it means, for people who write it.</param>
public sealed record FormField(string Key, string Doc, bool Required, FormShape Shape);

/// <summary>What can stand under a key.</summary>
public abstract record FormShape
{
    private FormShape()
    {
    }

    public sealed record Text : FormShape;

    public sealed record Flag : FormShape;

    public sealed record WholeNumber : FormShape;

    /// <summary>One of a few words.</summary>
    public sealed record Choice(ImmutableArray<string> Words) : FormShape;

    /// <summary>Several of one shape, or a single one.</summary>
    public sealed record List(FormShape Item) : FormShape;

    /// <summary>Names of the wiki's own, each with something of one shape.</summary>
    public sealed record Map(FormShape Value) : FormShape;

    public sealed record Record(ImmutableArray<FormField> Fields) : FormShape;
}
