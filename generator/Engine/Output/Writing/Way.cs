using System.Collections.Immutable;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>Where a path leads, all links followed as the system follows them.</summary>
/// <param name="End">The place itself, which need not be there; no folder above it is a link.</param>
/// <param name="Links">Those that it leads over, by their own places, in order.</param>
internal sealed record Way(string End, ImmutableArray<string> Links)
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <param name="path">Absolute.</param>
    /// <exception cref="OutputException">The links lead round in a circle.</exception>
    public static Way Of(string path)
    {
        var links = ImmutableArray.CreateBuilder<string>();
        var end = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Names(path).Reverse());
        while (rest.TryPop(out var name))
        {
            var entry = Path.Combine(end, name);
            if (name == "..")
            {
                end = Path.GetDirectoryName(end) ?? end;
            }
            else if (new FileInfo(entry).LinkTarget is not { } target)
            {
                end = entry;
            }
            else if (links.Count == MostLinks)
            {
                throw OutputException.Of(path, new IOException("Its links lead round in a circle."));
            }
            else
            {
                links.Add(entry);
                end = Path.IsPathRooted(target) ? Path.GetPathRoot(Path.GetFullPath(target))! : end;
                foreach (var further in Names(target).Reverse())
                {
                    rest.Push(further);
                }
            }
        }

        return new Way(end, links.ToImmutable());
    }

    private static IEnumerable<string> Names(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".");
}
