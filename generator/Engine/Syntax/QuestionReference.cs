namespace AlitaWiki.Engine.Syntax;

/// <summary>A question as a body names it: <c>release-date</c>, or <c>page#release-date</c> for another page's.</summary>
/// <param name="Page">A name as in wiki links; null for the page itself.</param>
public readonly record struct QuestionReference(string? Page, string Property)
{
    public override string ToString() => Page is null ? Property : $"{Page}#{Property}";

    /// <summary>Null where no property is named.</summary>
    public static QuestionReference? Read(string text)
    {
        // Titles may contain a #, properties may not.
        var hash = text.LastIndexOf('#');
        var property = text[(hash + 1)..].Trim();
        var page = hash < 0 ? "" : text[..hash].Trim();
        return property.Length == 0 ? null : new QuestionReference(page.Length == 0 ? null : page, property);
    }
}
