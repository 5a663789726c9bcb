using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>A page with its address.</summary>
internal sealed record RoutedPage(ProcessedPage Page, Route Route)
{
    public PageId Id => Page.Loaded.Id;

    public FrontMatter FrontMatter => Page.Loaded.FrontMatter;

    public bool IsSource => FrontMatter.Type?.Value == PageType.Source;
}
