using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Which paths in a repository are pages, as the input folder has them.</summary>
internal static class PageFiles
{
    private const string Extension = ".md";

    public static PageId? IdOf(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && !path.Split('/').Any(IsIgnored) ? new PageId(path[..^Extension.Length]) : null;

    private static bool IsIgnored(string name) => name.StartsWith('.') || name == "node_modules";
}
