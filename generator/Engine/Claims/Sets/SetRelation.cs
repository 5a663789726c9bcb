namespace AlitaWiki.Engine.Claims;

/// <summary>How one set of possibilities lies to another.</summary>
public enum SetRelation
{
    Equal,

    /// <summary>The first lies inside the second, which allows more.</summary>
    Inside,

    /// <summary>The second lies inside the first.</summary>
    Contains,

    /// <summary>They share some possibilities, and each has some of its own.</summary>
    Overlaps,

    /// <summary>They share none.</summary>
    Disjoint,
}

public static class SetRelations
{
    /// <summary>The relation of the second to the first.</summary>
    public static SetRelation Mirrored(this SetRelation relation) => relation switch
    {
        SetRelation.Inside => SetRelation.Contains,
        SetRelation.Contains => SetRelation.Inside,
        _ => relation,
    };

    /// <summary>The relation of two sets that share, or do not share, points and have, or lack, points of their own.</summary>
    internal static SetRelation Of(bool shared, bool onlyFirst, bool onlySecond) => (shared, onlyFirst, onlySecond) switch
    {
        (_, false, false) => SetRelation.Equal,
        (false, _, _) => SetRelation.Disjoint,
        (true, false, true) => SetRelation.Inside,
        (true, true, false) => SetRelation.Contains,
        _ => SetRelation.Overlaps,
    };
}
