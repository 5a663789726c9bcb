using AlitaWiki.Engine.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.PageFiles;

/// <summary>
/// The address of an ordinary link to another page's file, as contributors write them who read the files themselves:
/// <c>[The keeper](../people/keeper.md#powers)</c>.
/// </summary>
/// <param name="Path">From the file that holds the link; from the top of the content where it starts with a slash.</param>
/// <param name="Heading">The heading's anchor.</param>
public sealed record PageFileAddress(string Path, string? Heading)
{
    private const string Extension = ".md";

    /// <summary>Null for all other nodes: those that lead elsewhere, to files of other kinds, or into the page itself.</summary>
    public static PageFileAddress? Of(MarkdownObject node)
    {
        if (node is not LinkInline { IsImage: false } link || AddressGate.Pass(link.GetDynamicUrl?.Invoke() ?? link.Url) is not { } address)
        {
            return null;
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? address : address[..hash]);
        var heading = hash < 0 || hash == address.Length - 1 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        return path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !path.Contains(':', StringComparison.Ordinal)
            ? new PageFileAddress(path, heading)
            : null;
    }

    /// <summary>The page that a path from another page's file names; null where the path leaves the content.</summary>
    public PageId? From(PageId page)
    {
        var parts = Path.StartsWith('/') ? [] : page.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in Path[..^Extension.Length].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return new PageId(string.Join('/', parts));
    }
}
