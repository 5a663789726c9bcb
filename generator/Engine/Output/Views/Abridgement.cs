using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>
/// How much of a question its callout shows, in lines of each kind. What it leaves out stands on the question's pages of
/// statements, which it has if and only if it is abridged.
/// </summary>
internal sealed record Abridgement
{
    /// <summary>A question of so many claims is shown whole: all of them fit on a page that a phone loads at once.</summary>
    public const int MostWhole = 40;

    /// <summary>On a page on which other questions have more claims than these, one of more than a few is shown in the least space.</summary>
    public const int MostBeside = 300;

    private const int Few = 5;

    /// <summary>So many names stand in a row.</summary>
    public const int Names = 8;

    /// <summary>So many statements are named as the cause that another stands aside.</summary>
    public const int Causes = 3;

    private static readonly Abridgement _whole = new();

    private static readonly Abridgement _short = new()
    {
        Positions = 12,
        Evidence = 6,
        Consistent = 2,
        Shared = 6,
        Copies = 3,
        Asides = 6,
        Citations = 6,
    };

    private static readonly Abridgement _least = new()
    {
        Positions = 5,
        Evidence = 2,
        Consistent = 1,
        Shared = 2,
        Copies = 1,
        Asides = 2,
        Citations = 3,
    };

    public int Positions { get; private init; } = int.MaxValue;

    /// <summary>Of each position: statements that bear it.</summary>
    public int Evidence { get; private init; } = int.MaxValue;

    /// <summary>Of each position: statements that allow it and no other.</summary>
    public int Consistent { get; private init; } = int.MaxValue;

    /// <summary>Statements that allow several positions.</summary>
    public int Shared { get; private init; } = int.MaxValue;

    /// <summary>Of each statement.</summary>
    public int Copies { get; private init; } = int.MaxValue;

    public int Asides { get; private init; } = int.MaxValue;

    /// <summary>Of each value in an infobox or in running text.</summary>
    public int Citations { get; private init; } = int.MaxValue;

    public static bool IsNeeded(Question question) =>
        question.Claims.Length > MostWhole || (IsCrowded(question) && question.Claims.Length > Few);

    public static Abridgement Of(Question question) =>
        !IsNeeded(question) ? _whole : IsCrowded(question) ? _least : _short;

    /// <summary>The first of the question's pages of statements; null where it has none.</summary>
    public static Route? Statements(Question question) =>
        IsNeeded(question) ? GeneratedRoutes.Statements(question.Id) : null;

    private static bool IsCrowded(Question question) => question.ClaimsBeside > MostBeside;
}
