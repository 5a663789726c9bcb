using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>The catalogue as a page for people, in Markdown: every id with what it means and how to mend it.</summary>
public static class DiagnosticReference
{
    private static readonly (char Digit, string Heading)[] s_groups =
        [('1', "Files and what stands at their top"), ('2', "Text, links and pictures"), ('3', "Claims and sources"), ('4', "The site")];

    /// <summary>What stands behind the # of a link to a message's place on the page.</summary>
    public static string Anchor(DiagnosticDescriptor descriptor) => descriptor.Id.ToLowerInvariant();

    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # What the messages mean

            Every message has an id that never changes its meaning. An error has to be mended before the wiki is built; a warning
            may stay. Find the id of your message here.

            """.ReplaceLineEndings("\n"));
        foreach (var (digit, heading) in s_groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n");
            foreach (var descriptor in DiagnosticCatalog.All.Where(descriptor => descriptor.Id[2] == digit))
            {
                Append(page, descriptor);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        var severity = descriptor.Severity == Severity.Error ? "An error."
            : descriptor.ErrorUnderStrict ? "A warning, and an error under `--strict`."
            : "A warning.";
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n<a id=\"{Anchor(descriptor)}\"></a>\n\n### {descriptor.Id}: {descriptor.Title}\n\n{severity} {descriptor.Explanation}\n");
    }
}
