using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Finds the source that front matter or a citation names, and says what is wrong where there is none.</summary>
internal sealed class SourceLookup(PageNames names)
{
    public PageId? Find(Located<string> name, DiagnosticBag diagnostics) => Find(name.Value, name.Span, diagnostics);

    public PageId? Find(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        var found = names.FindSources(name);
        if (found is [var only])
        {
            return only;
        }

        if (found.Length > 1)
        {
            diagnostics.Add(ClaimDiagnostics.AmbiguousSource, span, name, string.Join(", ", found));
        }
        else if (names.FindOne(name) is { } page)
        {
            diagnostics.Add(ClaimDiagnostics.NotASource, span, name, page);
        }
        else
        {
            var hint = Suggestion.Of(names.NearestSource(name), "Add a page of type source for it.");
            diagnostics.Add(ClaimDiagnostics.UnknownSource, span, name, hint);
        }

        return null;
    }
}
