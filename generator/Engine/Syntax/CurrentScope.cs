using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Engine.Syntax;

/// <summary>The scope of whichever body is being written.</summary>
internal sealed class CurrentScope : IBodyScope
{
    private IBodyScope? _scope;

    public IBodyScope Of
    {
        private get => _scope ?? throw new InvalidOperationException("No body is being written.");
        set => _scope = value;
    }

    public LinkTarget Link(string name, string? heading) => Of.Link(name, heading);

    public LinkTarget? PageFile(PageFileAddress address) => Of.PageFile(address);

    public Route? Media(string name) => Of.Media(name);

    public PictureSize? SizeOf(string address) => Of.SizeOf(address);

    public CitationMark? Cite(string source, string? locator) => Of.Cite(source, locator);

    public PageLink? Source(string name) => Of.Source(name);

    public ValueText? Value(string? page, string property) => Of.Value(page, property);

    public string? Callout(string? page, string property) => Of.Callout(page, property);
}
