using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// Decides whether a folder may be written to, by where it really lies. A link that a commit can bring must not lead a build away:
/// none is followed beside the input or in a repository. Elsewhere folders are whoever's machine it is, and links among them too.
/// </summary>
internal static class OutputPlace
{
    /// <summary>What builds write besides the site, none of it on a host.</summary>
    public static IReadOnlyList<string> Own { get; } = [Manifest.Name, OutputLock.Name, TemporaryFiles.Name];

    /// <summary>The folder as it lies without any link, made if need be; null where it must not be written to, which is reported.</summary>
    /// <param name="output">As it was asked for.</param>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static string? Find(string output, string input, DiagnosticBag diagnostics)
    {
        var (way, content, beside) = OutputException.Guard(output, () => (RealPath.Of(output), RealPath.Of(input).Place, RealPath.Of(Path.GetDirectoryName(input) ?? input).Place));
        if (Contains(way.Place, content) || Contains(content, way.Place))
        {
            diagnostics.Add(OutputDiagnostics.OutputOverlapsInput, null, output, input);
            return null;
        }

        if (way.Links.FirstOrDefault(link => CanBeCommitted(link, beside)) is { } laid)
        {
            diagnostics.Add(OutputDiagnostics.LinkOnTheWay, null, output, laid, way.Place);
            return null;
        }

        OutputException.Guard(output, () => Directory.CreateDirectory(way.Place));
        if (!Manifest.IsIn(way.Place) && !Directory.EnumerateFileSystemEntries(way.Place).All(entry => Own.Contains(Path.GetFileName(entry))))
        {
            diagnostics.Add(OutputDiagnostics.OutputNotOurs, null, output);
            return null;
        }

        return way.Place;
    }

    /// <param name="beside">The folder that the input lies in, often a repository's work tree or what was unpacked of one.</param>
    private static bool CanBeCommitted(string link, string beside)
    {
        for (var folder = Path.GetDirectoryName(link); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if ((folder == beside && Path.GetPathRoot(folder) != folder) || Path.Exists(Path.Combine(folder, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string outer, string inner)
    {
        for (var folder = inner; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder == outer || AreOne(folder, outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two names that differ in capitals or in the form of letters alone are the same folder, as some systems have it.</summary>
    private static bool AreOne(string a, string b) =>
        Folded(a) == Folded(b)
        && Directory.Exists(a)
        && Directory.Exists(b)
        && Path.GetDirectoryName(a) is { } above
        && Path.GetDirectoryName(b) is { } otherAbove
        && (above == otherAbove || AreOne(above, otherAbove))
        && Directory.EnumerateDirectories(above).Count(folder => Folded(Path.GetFileName(folder)) == Folded(Path.GetFileName(a))) == 1;

    private static string Folded(string path) => path.Normalize().ToUpperInvariant();
}
