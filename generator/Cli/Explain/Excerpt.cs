using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Explain;

/// <summary>How much of a question's lists is told: all of each, or of a very large question the first few.</summary>
internal sealed class Excerpt
{
    /// <summary>A question with more claims than this is told in part, since all of it grows with the square of their number.</summary>
    public const int MostClaims = 100;

    /// <summary>How many items of each list are then told.</summary>
    public const int Items = 10;

    private readonly int _most;

    /// <param name="question">The question to tell.</param>
    /// <param name="tellsAll">Whether the reader wants all of it, however long.</param>
    public Excerpt(Question question, bool tellsAll) =>
        _most = tellsAll || question.Claims.Length <= MostClaims ? int.MaxValue : Items;

    public bool IsPartial => _most < int.MaxValue;

    /// <summary>The items to tell.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => items.Take(_most);

    /// <summary>"490 more", of a list of a length; null where nothing is left out.</summary>
    public string? Rest(int length) =>
        length > _most ? string.Create(CultureInfo.InvariantCulture, $"{length - _most:n0} more") : null;

    /// <summary>"A, B and C", or "A, B and 490 more".</summary>
    public string Sentence(IReadOnlyCollection<string> items) =>
        Explain.Sentence.List(Rest(items.Count) is { } rest ? Of(items).Append(rest) : items);
}
