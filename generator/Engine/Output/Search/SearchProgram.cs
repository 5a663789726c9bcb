using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>Pagefind.</summary>
internal static class SearchProgram
{
    public static NpmProgram Program { get; } =
        new("pagefind", typeof(SearchProgram).Assembly, "search/", "index.mjs") { Title = "Pagefind", Purpose = "search" };
}
