using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Output.Editor;
using AlitaWiki.Engine.Output.Search;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>
/// What a host sends along with each file, as Netlify reads it. Hosts differ on what two rules for one address come to, so each
/// header has one rule at most for any address: rules of the policy name a folder and a depth, or a file, and no two of them
/// match the same. Folders that the generator does not know have none, so that what lies there can bring a policy of its own.
/// </summary>
internal static class HeadersFile
{
    public static OutputPath Own { get; } = new("_headers");

    private const string Forever = "Cache-Control: public, max-age=31536000, immutable";
    private const string PagePolicy = "Content-Security-Policy: " + ContentPolicy.Page;
    private const string EditorPolicy = "Content-Security-Policy: " + ContentPolicy.Editor;
    private const string MediaPolicy = "Content-Security-Policy: " + ContentPolicy.Media;

    /// <summary>Opened from a page of another site, a page shares no window with it.</summary>
    private const string OwnWindow = "Cross-Origin-Opener-Policy: same-origin";

    /// <summary>Signing in takes place in a window that the editor opens, and that answers to it.</summary>
    private const string OpensWindows = "Cross-Origin-Opener-Policy: same-origin-allow-popups";

    /// <param name="files">All files of the site.</param>
    /// <param name="editor">The editor's version, where it is among them.</param>
    /// <param name="noIndex">Search engines are asked to stay away from the whole site.</param>
    public static SiteFile Of(ImmutableArray<OutputPath> files, string? editor, bool noIndex) =>
        new(Own, () => Encoding.UTF8.GetBytes(Text(files, editor, noIndex))) { Subject = (new SameItems<OutputPath>(files), editor, noIndex) };

    private static string Text(ImmutableArray<OutputPath> files, string? editor, bool noIndex)
    {
        var text = new StringBuilder();
        Append(text, "/*", [
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            .. noIndex ? ["X-Robots-Tag: noindex"] : Array.Empty<string>(),
        ]);

        var rules = new SortedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var path in files)
        {
            foreach (var (rule, headers) in Rules(path, editor))
            {
                rules[rule] = headers;
            }
        }

        foreach (var (rule, headers) in rules)
        {
            Append(text, rule, headers);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Rule, ImmutableArray<string> Headers)> Rules(OutputPath path, string? editor)
    {
        var parts = path.Value.Split('/');
        var first = Uri.EscapeDataString(parts[0]);
        if (parts.Length > 1)
        {
            yield return ("/" + first + Below(parts, editor), HeadersOf(parts, editor));
        }
        else if (path == OutputPath.Of(Route.Home))
        {
            yield return ("/", [PagePolicy, OwnWindow]);
            yield return ("/" + first, [PagePolicy, OwnWindow]);
        }
        else if (path != OutputPath.Of(GeneratedRoutes.NotFound) && path.Value != RedirectsFile.Name)
        {
            // The page for unknown addresses is shown at any of them, and says its policy itself.
            ImmutableArray<string> headers = path == OutputPath.Of(SiteEditor.Route) && editor is not null ? [EditorPolicy, OpensWindows] : [PagePolicy, OwnWindow];
            yield return ("/" + first, headers);
            if (Path.GetExtension(first) == ".html")
            {
                yield return ("/" + Path.GetFileNameWithoutExtension(first), headers);
            }
        }
    }

    private static string Below(string[] parts, string? editor)
    {
        var known = parts is [SiteSearch.Folder, _, _] || IsOfEditor(parts, editor) ? "/" + Uri.EscapeDataString(parts[1]) : "/:part1";
        return known + string.Concat(Enumerable.Range(2, parts.Length - 2).Select(depth => $"/:part{depth}"));
    }

    /// <summary>The editor's scripts lie in a folder that is named after their content; pages of the wiki may lie beside it.</summary>
    private static bool IsOfEditor(string[] parts, string? editor) => parts is [SiteEditor.Folder, var version, _, ..] && version == editor;

    private static ImmutableArray<string> HeadersOf(string[] parts, string? editor) => parts[0] switch
    {
        AssetFiles.Folder => [Forever],
        SiteEditor.Folder when IsOfEditor(parts, editor) => [Forever],
        MediaFiles.Folder => [MediaPolicy],
        // Parts of the search index, whose names tell their content; its program and its list of parts keep their names.
        SiteSearch.Folder when parts is [_, "fragment" or "index", _] => [Forever],
        _ => [PagePolicy, OwnWindow],
    };

    private static void Append(StringBuilder text, string rule, ImmutableArray<string> headers)
    {
        text.Append(rule).Append('\n');
        foreach (var header in headers)
        {
            text.Append("  ").Append(header).Append('\n');
        }
    }
}
