namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Where a folder really lies.</summary>
internal static class RealPath
{
    /// <summary>More links than this on one way go round in a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The path without any link on it; null where links go round in a circle. What is not there has no link.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[real.Length..]);
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.GetFullPath(Path.Combine(real, name));
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(Path.GetFullPath(target))!;
                target = Path.GetFullPath(target)[real.Length..];
            }

            Push(rest, target);
        }

        return real;
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var name in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            rest.Push(name);
        }
    }
}
