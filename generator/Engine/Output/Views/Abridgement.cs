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

    private static readonly Abridgement _whole = new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);

    private static readonly Abridgement _short = new(positions: 12, several: 6, copies: 3, consistent: 2);

    private static readonly Abridgement _least = new(positions: 5, several: 2, copies: 1, consistent: 1) { Citations = 3 };

    /// <param name="several">Of the lists that hold statements: evidence, shared ones, asides, citations.</param>
    private Abridgement(int positions, int several, int copies, int consistent)
    {
        Positions = positions;
        Evidence = Shared = Asides = Citations = several;
        Copies = copies;
        Consistent = consistent;
    }

    public int Positions { get; }

    /// <summary>Of each position: statements that bear it.</summary>
    public int Evidence { get; }

    /// <summary>Of each position: statements that allow it and no other.</summary>
    public int Consistent { get; }

    /// <summary>Statements that allow several positions.</summary>
    public int Shared { get; }

    /// <summary>Of each statement.</summary>
    public int Copies { get; }

    public int Asides { get; }

    /// <summary>Of each value in an infobox or in running text.</summary>
    public int Citations { get; private init; }

    public static bool IsNeeded(Question question) =>
        question.Claims.Length > MostWhole || (IsCrowded(question) && question.Claims.Length > Few);

    public static Abridgement Of(Question question) =>
        !IsNeeded(question) ? _whole : IsCrowded(question) ? _least : _short;

    /// <summary>The first of the question's pages of statements; null where it has none.</summary>
    public static Route? Statements(Question question) =>
        IsNeeded(question) ? GeneratedRoutes.Statements(question.Id) : null;

    private static bool IsCrowded(Question question) => question.ClaimsBeside > MostBeside;
}
