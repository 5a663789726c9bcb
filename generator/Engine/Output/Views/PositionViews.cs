using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A question's positions: each value, who gives it, and on what evidence.</summary>
internal sealed class PositionViews
{
    private readonly Wiki _wiki;
    private readonly EvidenceViews _evidence;
    private readonly Abridgement _bounds;
    private readonly Question _question;
    private readonly ImmutableArray<NumberedPosition> _shown;

    public PositionViews(Question question, Wiki wiki, EvidenceViews evidence)
    {
        _wiki = wiki;
        _evidence = evidence;
        _bounds = Abridgement.Of(question);
        _question = question;
        _shown = ShownPositions.Of(question);
    }

    /// <summary>The values and their voices, without evidence.</summary>
    public ImmutableArray<PositionView> Brief() => [.. _shown.Select(Brief)];

    /// <summary>With all evidence, and the statements that go with several of them apart.</summary>
    public (ImmutableArray<PositionView> Positions, ImmutableArray<SharedView> Shared, int MoreShared) Whole()
    {
        var answers = AnswersOfConsistent();
        var copies = _shown.Select(item => new CopiesOf(item.Position.Copies.Select(_question.Claim))).ToImmutableArray();
        Claim[] shared = [.. answers.Where(entry => entry.Value.Count > 1).Select(entry => _question.Claim(entry.Key))];
        return (
            [.. _shown.Select((item, index) => Whole(item, copies[index], answers))],
            [.. EvidenceOrder.Some(shared, _bounds.Shared).Select(claim => Shared(claim, answers[claim.Id], copies))],
            Math.Max(0, shared.Length - _bounds.Shared));
    }

    private SharedView Shared(Claim claim, List<int> answers, ImmutableArray<CopiesOf> copies)
    {
        // Its copies are members of the same positions, so those of the first hold them all.
        var first = _shown.IndexOf(_shown.First(item => item.Number == answers[0]));
        return new SharedView(_evidence.Resting(claim, copies[first], _bounds.Copies), [.. answers]);
    }

    /// <summary>Of each claim that is consistent with a shown position: the numbers of all that it is consistent with.</summary>
    private Dictionary<ClaimId, List<int>> AnswersOfConsistent()
    {
        var answers = new Dictionary<ClaimId, List<int>>();
        foreach (var (number, position) in _shown)
        {
            foreach (var id in position.Consistent)
            {
                if (!answers.TryGetValue(id, out var numbers))
                {
                    answers.Add(id, numbers = []);
                }

                numbers.Add(number);
            }
        }

        return answers;
    }

    private PositionView Whole(NumberedPosition item, CopiesOf copies, Dictionary<ClaimId, List<int>> answers)
    {
        var bearers = item.Position.Bearers;
        Claim[] consistent = [.. item.Position.Consistent.Where(id => answers[id].Count == 1).Select(_question.Claim)];
        return Brief(item) with
        {
            Evidence = Some(bearers.Select(_question.Claim), _bounds.Evidence, copies),
            Consistent = Some(consistent, _bounds.Consistent, copies),
            MoreEvidence = Math.Max(0, bearers.Length - _bounds.Evidence) + Math.Max(0, consistent.Length - _bounds.Consistent),
        };
    }

    private PositionView Brief(NumberedPosition item)
    {
        var position = item.Position;
        return new PositionView
        {
            Number = item.Number,
            Parts = NameLinks.Standing(position.Value, _wiki),
            StanceWord = Wording.StanceWord(position.Stance),
            Weak = position.Weak,
            Denied = position.Stance == Stance.Denied,
            Qualifier = Qualifiers.Shared(position, _question),
            LapsedNote = position.Lapsed ? Wording.Lapsed : null,
            Voices = _evidence.NamesOf(position.Origins),
        };
    }

    private ImmutableArray<EvidenceView> Some(IEnumerable<Claim> claims, int most, CopiesOf copies) =>
        [.. EvidenceOrder.Some(claims, most).Select(claim => _evidence.Resting(claim, copies, _bounds.Copies))];
}
