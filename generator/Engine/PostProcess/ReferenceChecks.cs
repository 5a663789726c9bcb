using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Says what is wrong with references in bodies. Safe on several threads.</summary>
internal sealed class ReferenceChecks(
    Table<PageId, PageOutline> pages,
    Table<PageId, HeadingIndex> headingsOf,
    PageNames names,
    SourceLookup sources,
    QuestionTable questions,
    ImmutableArray<PropertyDefinition> properties,
    MediaIndex media,
    DiagnosticBag diagnostics)
{
    private readonly Lazy<NearNames> _files = new(() => new NearNames(pages.Keys.Select(id => id.Value)));

    /// <summary>A missing page is a red link and no problem, unless another page's name is misspelt; an ambiguous one is.</summary>
    public void Link(string name, string? heading, SourceSpan span)
    {
        switch (names.Find(name))
        {
            case [var only]:
                Heading(only, heading, span);
                break;
            case { Length: > 1 } candidates:
                diagnostics.Add(ProcessDiagnostics.AmbiguousLink, span, name, string.Join(", ", candidates));
                break;
            default:
                RedLinks.Check(name, span, names, diagnostics);
                break;
        }
    }

    /// <summary>Unlike a name, the path of a file that is not there names no page that is wanted.</summary>
    public void PageFile(PageId from, PageFileAddress address, SourceSpan span)
    {
        if (address.From(from) is { } target && pages.ContainsKey(target))
        {
            Heading(target, address.Heading, span);
        }
        else
        {
            var name = address.From(from) is { } missing ? missing.Value : address.Path;
            var hint = _files.Value.Of(name) is { } nearest
                ? $"Did you mean {nearest}.md?"
                : "Link by title, [[Title]]: a page that nobody has written yet is then listed among the wanted ones.";
            diagnostics.Add(ProcessDiagnostics.MissingPageFile, span, address.Path, hint);
        }
    }

    public void Heading(PageId target, string? heading, SourceSpan span)
    {
        if (heading is not null && headingsOf[target] is var headings && headings.Find(heading) is null)
        {
            var hint = Suggestion.Of(headings.Nearest(heading), "Link to the page alone, or to one of its headings.");
            diagnostics.Add(ProcessDiagnostics.MissingHeading, span, heading, pages[target].Title, hint);
        }
    }

    public void Media(string name, SourceSpan span)
    {
        if (media.Find(name) is null)
        {
            diagnostics.Add(ProcessDiagnostics.MissingMedia, span, name, media.Suggest(name));
        }
    }

    public PageId? Source(string name, SourceSpan span) => sources.Find(name, span, diagnostics);

    public void Question(PageId page, QuestionReference reference, SourceSpan span)
    {
        var target = reference.Page is null ? page : names.FindOne(reference.Page);
        if (target is not { } found)
        {
            var candidates = names.Find(reference.Page!);
            if (candidates.IsEmpty)
            {
                var hint = Suggestion.Of(names.Nearest(reference.Page!), "Write a page's title, alias or id before the #.");
                diagnostics.Add(ProcessDiagnostics.QuestionOfUnknownPage, span, reference.Page, hint);
            }
            else
            {
                diagnostics.Add(ProcessDiagnostics.AmbiguousLink, span, reference.Page, string.Join(", ", candidates));
            }
        }
        else if (!questions.ContainsKey(new QuestionId(found, new PropertyId(reference.Property))))
        {
            Unasked(found, reference.Property, span);
        }
    }

    private void Unasked(PageId page, string property, SourceSpan span)
    {
        if (properties.All(known => known.Id.Value != property))
        {
            var hint = Suggestion.Of(property, properties.Select(known => known.Id.Value), "Name a property of properties.yml.");
            diagnostics.Add(ProcessDiagnostics.UnknownPropertyInText, span, property, hint);
        }
        else
        {
            diagnostics.Add(ProcessDiagnostics.QuestionWithoutClaims, span, property, page);
        }
    }
}
