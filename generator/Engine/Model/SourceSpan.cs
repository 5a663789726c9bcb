namespace AlitaWiki.Engine.Model;

/// <summary>A place in an input file. <paramref name="Line"/> and <paramref name="Column"/> count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceSpan(SourcePath File, int Line, int Column, int Length = 1) : IComparable<SourceSpan>
{
    public int CompareTo(SourceSpan other) =>
        File.CompareTo(other.File) is var file and not 0 ? file
        : Line.CompareTo(other.Line) is var line and not 0 ? line
        : Column.CompareTo(other.Column);

    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>A value and where it was written.</summary>
public sealed record Located<T>(T Value, SourceSpan Span);
