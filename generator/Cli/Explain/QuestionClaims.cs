using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Explain;

/// <summary>A question's claims by letters, which are easier to follow than hashes, and in the words of a person.</summary>
internal sealed class QuestionClaims
{
    private const int Letters = 26;

    private readonly Wiki _wiki;
    private readonly Dictionary<ClaimId, Claim> _claims;
    private readonly Dictionary<ClaimId, int> _order = [];

    public QuestionClaims(Question question, Wiki wiki)
    {
        _wiki = wiki;
        _claims = question.Claims.ToDictionary(claim => claim.Id);
        foreach (var id in InOrderOfTelling(question))
        {
            _order.TryAdd(id, _order.Count);
        }
    }

    /// <summary>A, B, …, Z, A1, …</summary>
    public string Label(ClaimId id)
    {
        var (round, letter) = Math.DivRem(_order[id], Letters);
        return (char)('A' + letter) + (round == 0 ? "" : round.ToString(CultureInfo.InvariantCulture));
    }

    public Claim this[ClaimId id] => _claims[id];

    /// <summary>Claims in the order in which they are told.</summary>
    public IEnumerable<ClaimId> Ordered(IEnumerable<ClaimId> ids) => ids.OrderBy(id => _order[id]);

    /// <summary>The claims that are told first.</summary>
    public HashSet<ClaimId> First(int count) => [.. _order.Where(entry => entry.Value < count).Select(entry => entry.Key)];

    public bool IsToldBefore(ClaimId first, ClaimId second) => _order[first] < _order[second];

    /// <summary>What a copy passes on, through however many other copies; itself where it is none.</summary>
    public ClaimId Original(ClaimId id)
    {
        while (_claims[id].CopyOf is { } original)
        {
            id = original;
        }

        return id;
    }

    public string SourceTitle(Claim claim) => _wiki.PagesById[claim.Source].Title;

    /// <summary>"In The Gazette, Mara Voss says: 2025".</summary>
    public string Statement(Claim claim)
    {
        var source = SourceTitle(claim);
        if (claim.Value.Kind == ValueKind.Unknown)
        {
            return $"{source} does not say";
        }

        var speakers = claim.Speakers.Select(speaker => speaker.Name).ToArray();
        var names = speakers.Length == 0 ? source : Sentence.List(speakers);
        // Someone unnamed is called after the source.
        var place = names.Contains(source, StringComparison.Ordinal) ? "" : $"In {source}, ";
        return Wording.Capitalised($"{place}{names} {Sentence.Verb(claim.Stance, speakers.Length > 1)}: {claim.Value.Display}{About(claim)}");
    }

    /// <summary>The words that bear it, where and when they stand, and where the claim does.</summary>
    public string Evidence(Claim claim)
    {
        string?[] parts =
        [
            claim.Quote is { } quote ? $"“{quote}”" : null,
            claim.Locator,
            claim.StatedOn is { } stated ? $"stated {stated.Display}" : "undated",
            claim.CopyOf is { } original ? $"only passes on {Label(original)}" : null,
            claim.Supersedes is { } earlier ? $"in place of {_wiki.PagesById[earlier].Title}" : null,
        ];
        return $"{string.Join(", ", parts.OfType<string>())} [{claim.Id}, line {claim.Span.Line}]";
    }

    /// <summary>First those that bear an answer, answer by answer, then what only allows one, stands aside, or does not say.</summary>
    private static IEnumerable<ClaimId> InOrderOfTelling(Question question) =>
        question.Positions.SelectMany(position => position.Bearers.Concat(position.Copies))
            .Concat(question.Positions.SelectMany(position => position.Consistent))
            .Concat(question.Asides.Select(aside => aside.Claim))
            .Concat(question.Claims.Select(claim => claim.Id));

    private static string About(Claim claim) =>
        claim.Qualifiers.IsEmpty ? "" : $" ({string.Join(", ", claim.Qualifiers.Select(qualifier => $"{qualifier.Key}: {qualifier.Value}"))})";
}
