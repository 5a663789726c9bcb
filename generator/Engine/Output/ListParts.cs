using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>One page of a list that may take several.</summary>
/// <param name="Title">That of the list, with its number from the second page on.</param>
/// <param name="Paging">Null where the whole list is on one page.</param>
internal sealed record ListPart<T>(Route Route, string Title, ImmutableArray<T> Items, Paging? Paging)
{
    /// <summary>Parts that look the same are the same.</summary>
    public bool Equals(ListPart<T>? other) =>
        other is not null && Route == other.Route && Title == other.Title && Items.AsSpan().SequenceEqual(other.Items.AsSpan())
        && (Paging is null || other.Paging is null
            ? Paging == other.Paging
            : Paging.Number == other.Paging.Number && Paging.Pages.AsSpan().SequenceEqual(other.Paging.Pages.AsSpan()));

    public override int GetHashCode() => HashCode.Combine(Route, Title, Items.Length);
}

/// <summary>Splits long lists into pages of bounded size: <c>/cast</c>, <c>/cast/page-2</c> and so on.</summary>
internal static class ListParts
{
    /// <param name="most">Items on a page, or what these may weigh together.</param>
    /// <param name="label">What a link to a part says, where that is more than its number.</param>
    /// <param name="later">What the addresses of later pages start with, where that is not the address of the first.</param>
    /// <param name="weight">What an item weighs, where that is not one.</param>
    /// <returns>At least one part, though it be empty.</returns>
    public static ImmutableArray<ListPart<T>> Of<T>(
        Route first, string title, IEnumerable<T> items, int most, Func<ImmutableArray<T>, string?>? label = null, Route? later = null, Func<T, int>? weight = null)
    {
        ImmutableArray<T>[] chunks = [.. Chunks(items, most, weight ?? (_ => 1))];
        if (chunks.Length < 2)
        {
            return [new ListPart<T>(first, title, chunks.FirstOrDefault([]), null)];
        }

        ImmutableArray<PageLink> pages =
        [
            .. chunks.Select((chunk, index) => new PageLink(
                label?.Invoke(chunk) ?? Number(index + 1),
                index == 0 ? first : Later(later ?? first, index + 1))),
        ];
        return
        [
            .. chunks.Select((chunk, index) => new ListPart<T>(
                pages[index].Route,
                index == 0 ? title : $"{title}, page {Number(index + 1)}",
                chunk,
                new Paging(index + 1, pages))),
        ];
    }

    /// <summary>The address of a page of a list after the first.</summary>
    public static Route Later(Route first, int number) => new($"{first.Value.TrimEnd('/')}/page-{Number(number)}");

    /// <summary>As many of a list's first items as weigh no more than they may, and at least one.</summary>
    public static ImmutableArray<T> First<T>(IEnumerable<T> items, int most, Func<T, int> weight) =>
        Chunks(items, most, weight).FirstOrDefault([]);

    private static IEnumerable<ImmutableArray<T>> Chunks<T>(IEnumerable<T> items, int most, Func<T, int> weight)
    {
        var chunk = ImmutableArray.CreateBuilder<T>();
        var sum = 0;
        foreach (var item in items)
        {
            sum += weight(item);
            if (sum > most && chunk.Count > 0)
            {
                yield return chunk.DrainToImmutable();
                sum = weight(item);
            }

            chunk.Add(item);
        }

        if (chunk.Count > 0)
        {
            yield return chunk.DrainToImmutable();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
