using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Stands for the wiki while no other page is known: it knows nothing, and notes that it was asked.</summary>
internal sealed class UnknownWiki : IBodyScope
{
    public bool WasAsked { get; set; }

    public LinkTarget Link(string name, string? heading)
    {
        WasAsked = true;
        return new LinkTarget(name, Route.Home, Fragment: null, Wanted: false);
    }

    public LinkTarget? PageFile(PageFileAddress address) => Unknown<LinkTarget>();

    public Route? Media(string name)
    {
        WasAsked = true;
        return null;
    }

    public PictureSize? SizeOf(string address)
    {
        WasAsked = true;
        return null;
    }

    public CitationMark? Cite(string source, string? locator) => Unknown<CitationMark>();

    public PageLink? Source(string name) => Unknown<PageLink>();

    public ValueText? Value(string? page, string property) => Unknown<ValueText>();

    public string? Callout(string? page, string property) => Unknown<string>();

    private T? Unknown<T>()
        where T : class
    {
        WasAsked = true;
        return null;
    }
}
