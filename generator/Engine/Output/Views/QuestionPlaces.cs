using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>
/// Where each question is listed: all of them on one page while that stays small; else that page shows the first of each
/// open status, and each status with more has pages of its own.
/// </summary>
internal sealed class QuestionPlaces : IPart
{
    /// <summary>An answer with its line of the picture has up to some 600 bytes.</summary>
    private const int MostAnswers = 480;

    /// <summary>What stands around the answers takes as much room as so many of them.</summary>
    private const int Frame = 3;

    /// <summary>A question on a line has some 600 bytes.</summary>
    private const int MostLines = 300;

    /// <summary>What the page of all statuses shows of each that does not fit: about a dozen questions of two answers.</summary>
    private const int MostAnswersShown = 60;

    /// <summary>In the order of a reader's interest; questions that nobody contests come last.</summary>
    private static readonly ImmutableArray<QuestionStatus> s_order =
    [
        QuestionStatus.Disputed, QuestionStatus.Doubted, QuestionStatus.Competing, QuestionStatus.Unsettled,
        QuestionStatus.Resolved, QuestionStatus.Revised, QuestionStatus.Agreed, QuestionStatus.SingleOrigin,
    ];

    private static readonly DerivedPart<QuestionPlaces> s_part = new("places of questions", wiki => new QuestionPlaces(wiki));

    private readonly Table<QuestionId, Route> _pages;
    private readonly ImmutableArray<QuestionGroup> _groups;

    private QuestionPlaces(Wiki wiki)
    {
        var questions = wiki.Questions.ToLookup(question => question.Status);
        var lines = s_order.Where(IsLine).Sum(status => questions[status].Count());
        var isSplit = lines > MostLines || wiki.Questions.Where(question => !IsLine(question.Status)).Sum(Weight) > MostAnswers;
        _groups = [.. s_order.Where(questions.Contains).Select(status => Group(status, questions[status], isSplit, wiki))];
        _pages = new Table<QuestionId, Route>(s_part, _groups
            .SelectMany(group => group.Parts)
            .SelectMany(part => part.Items.Select(question => (question.Id, part.Route)))
            .ToDictionary(item => item.Id, item => item.Route));
    }

    public PartName Name => s_part;

    public ImmutableArray<QuestionGroup> Groups => Whole.Read(s_part, _groups);

    public static QuestionPlaces In(Wiki wiki) => wiki.Parts.Get(s_part);

    /// <summary>The questions that the page of all statuses lists.</summary>
    public IEnumerable<Question> OnFirstPage => Groups.SelectMany(group => group.Shown);

    /// <summary>The page that lists a question, at its entry.</summary>
    public Route Of(QuestionId question) => (_pages.TryGetValue(question, out var page) ? page : GeneratedRoutes.Disagreements).At(Anchors.Entry(question));

    /// <summary>Whether questions of a status are told in a line: there is one answer.</summary>
    public static bool IsLine(QuestionStatus status) => status is QuestionStatus.Agreed or QuestionStatus.SingleOrigin;

    public bool IsSameAs(IPart earlier) => ReferenceEquals(earlier, this);

    public object? Answer(object question) => question is QuestionId ? _pages.Answer(question) : _groups;

    private static QuestionGroup Group(QuestionStatus status, IEnumerable<Question> questions, bool isSplit, Wiki wiki)
    {
        ImmutableArray<Question> all =
        [
            .. questions.OrderByDescending(question => IsLine(status) ? 0 : question.Positions.Length).ThenByPage(question => question.Id, wiki),
        ];
        ImmutableArray<Question> shown = IsLine(status) ? [] : ListParts.First(all, MostAnswersShown, Weight);
        if (!isSplit || shown.Length == all.Length)
        {
            return new QuestionGroup(status, all, all, []);
        }

        var (route, title) = (GeneratedRoutes.Status(status), StatusNames.Heading(status));
        var parts = IsLine(status) ? ListParts.Of(route, title, all, MostLines) : ListParts.Of(route, title, all, MostAnswers, weight: Weight);
        return new QuestionGroup(status, all, shown, parts);
    }

    private static int Weight(Question question) => ShownPositions.Of(question).Length + Frame;
}

/// <summary>The questions of one status.</summary>
/// <param name="Shown">Those on the page of all statuses.</param>
/// <param name="Parts">The status's own pages; none where all are shown.</param>
internal sealed record QuestionGroup(
    QuestionStatus Status, ImmutableArray<Question> All, ImmutableArray<Question> Shown, ImmutableArray<ListPart<Question>> Parts);
