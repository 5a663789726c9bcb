namespace AlitaWiki.Engine.Claims;

/// <summary>Compares sets of one domain by one walk over both.</summary>
internal static class CellComparison
{
    public static SetRelation Compare(in CellSet first, in CellSet second) =>
        first.Ends is { } firstEnds && second.Ends is { } secondEnds
            ? Periods(first.Stretches, firstEnds, second.Stretches, secondEnds)
            : Compare(first.Stretches, second.Stretches);

    private static SetRelation Periods(Cells[] firstStarts, Cells[] firstEnds, Cells[] secondStarts, Cells[] secondEnds)
    {
        var starts = Compare(firstStarts, secondStarts);
        var ends = Compare(firstEnds, secondEnds);
        if (starts == SetRelation.Disjoint || ends == SetRelation.Disjoint
            || FirstShared(firstStarts, secondStarts) >= AfterLastShared(firstEnds, secondEnds))
        {
            return SetRelation.Disjoint;
        }

        return SetRelations.Of(true, !(IsWithin(starts) && IsWithin(ends)), !(IsWithin(starts.Mirrored()) && IsWithin(ends.Mirrored())));
    }

    private static bool IsWithin(SetRelation relation) => relation is SetRelation.Equal or SetRelation.Inside;

    private static SetRelation Compare(Cells[] first, Cells[] second)
    {
        if (first.Length == 1 && second.Length == 1)
            return Compare(first[0], second[0]);

        bool shared = false, onlyFirst = false, onlySecond = false;
        int i = 0, j = 0;
        while (i < first.Length && j < second.Length && !(shared && onlyFirst && onlySecond))
        {
            var (a, b) = (first[i], second[j]);
            if (a.To <= b.From)
            {
                onlyFirst = true;
                i++;
            }
            else if (b.To <= a.From)
            {
                onlySecond = true;
                j++;
            }
            else
            {
                shared = true;
                // Stretches of one set never touch, so what sticks out of the other's stretch is outside its whole set.
                onlyFirst |= a.From < b.From || a.To > b.To;
                onlySecond |= b.From < a.From || b.To > a.To;
                i += a.To <= b.To ? 1 : 0;
                j += b.To <= a.To ? 1 : 0;
            }
        }

        return SetRelations.Of(shared, onlyFirst || i < first.Length, onlySecond || j < second.Length);
    }

    private static SetRelation Compare(Cells a, Cells b) => a.To <= b.From || b.To <= a.From
        ? SetRelation.Disjoint
        : SetRelations.Of(true, a.From < b.From || a.To > b.To, b.From < a.From || b.To > a.To);

    /// <summary>The first cell of two sets that share one.</summary>
    private static int FirstShared(Cells[] first, Cells[] second)
    {
        int i = 0, j = 0;
        while (first[i].To <= second[j].From || second[j].To <= first[i].From)
        {
            if (first[i].To <= second[j].From)
                i++;
            else
                j++;
        }

        return Math.Max(first[i].From, second[j].From);
    }

    /// <summary>The cell after the last one of two sets that share one.</summary>
    private static int AfterLastShared(Cells[] first, Cells[] second)
    {
        int i = first.Length - 1, j = second.Length - 1;
        while (first[i].From >= second[j].To || second[j].From >= first[i].To)
        {
            if (first[i].From >= second[j].To)
                i--;
            else
                j--;
        }

        return Math.Min(first[i].To, second[j].To);
    }
}
