using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Where a path leads, all links followed as the system follows them.</summary>
/// <param name="Place">Whole, without a separator at its end; it need not be there. Neither it nor a folder above it is a link.</param>
/// <param name="Links">Those that it leads over, by their own places, in order.</param>
public sealed record RealPath(string Place, ImmutableArray<string> Links)
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <param name="path">What is relative is so to the working directory.</param>
    /// <exception cref="IOException">The links lead round in a circle, or cannot be read.</exception>
    public static RealPath Of(string path)
    {
        path = Path.IsPathFullyQualified(path) ? path : Path.GetFullPath(path);
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
                throw new IOException($"The links of {path} lead round in a circle.");
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

        return new RealPath(end, links.ToImmutable());
    }

    /// <summary>Whether a path is a folder or lies within it; both without links.</summary>
    public static bool IsWithin(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    private static IEnumerable<string> Names(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".");
}
