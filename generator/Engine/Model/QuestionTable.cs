using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Model;

/// <summary>Questions by page, and by page and property.</summary>
/// <param name="byPage">The questions of each page, in the order of the vocabulary.</param>
public sealed class QuestionTable(IReadOnlyDictionary<PageId, ImmutableArray<Question>> byPage) : IPart
{
    public PartName Name => WikiParts.QuestionsById;

    /// <summary>The questions of a page, in the order of the vocabulary.</summary>
    public ImmutableArray<Question> OfPage(PageId page)
    {
        var questions = byPage.GetValueOrDefault(page, []);
        if (ReadLog.IsOn)
        {
            ReadLog.Note(Name, page, questions);
        }

        return questions;
    }

    /// <exception cref="KeyNotFoundException">No source answers it.</exception>
    public Question Get(QuestionId id) => TryGetValue(id, out var question) ? question : throw new KeyNotFoundException($"Nobody answers {id}.");

    public bool ContainsKey(QuestionId id) => TryGetValue(id, out _);

    public Question? GetValueOrDefault(QuestionId id) => TryGetValue(id, out var question) ? question : null;

    public bool TryGetValue(QuestionId id, [MaybeNullWhen(false)] out Question question)
    {
        question = Find(id);
        if (ReadLog.IsOn)
        {
            ReadLog.Note(Name, id, question);
        }

        return question is not null;
    }

    public bool IsSameAs(IPart earlier) => earlier is QuestionTable table && ReferenceEquals(table.ByPage, byPage);

    public object? Answer(object question) => question is QuestionId id ? Find(id) : byPage.GetValueOrDefault((PageId)question, []);

    private IReadOnlyDictionary<PageId, ImmutableArray<Question>> ByPage => byPage;

    private Question? Find(QuestionId id)
    {
        foreach (var question in byPage.GetValueOrDefault(id.Page, []))
        {
            if (question.Id.Property == id.Property)
            {
                return question;
            }
        }

        return null;
    }
}
