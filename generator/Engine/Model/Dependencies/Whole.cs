namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A part that is always read as a whole.</summary>
public sealed class Whole<T>(PartName name, T value) : IPart
{
    public PartName Name => name;

    public bool IsSameAs(IPart earlier) => Equals(earlier.Answer(Whole.Question), value);

    public object? Answer(object question) => value;
}

/// <summary>Reads parts that are always read as a whole.</summary>
public static class Whole
{
    internal static object Question { get; } = new();

    /// <summary>Notes that a part was read, and passes on what it is.</summary>
    public static T Read<T>(PartName name, T value)
    {
        if (ReadLog.IsOn)
        {
            ReadLog.Note(name, Question, value);
        }

        return value;
    }
}
