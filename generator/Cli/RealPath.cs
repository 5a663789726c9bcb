namespace AlitaWiki.Cli;

/// <summary>Paths as they are once every link in them is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links in a row as systems follow; more are a circle.</summary>
    private const int MostLinks = 40;

    private static readonly StringComparison s_names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The place that a path leads to; the end of it need not be there.</summary>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static string Of(string path)
    {
        path = Path.GetFullPath(path);
        for (var links = 0; links <= MostLinks; links++)
        {
            if (FirstLink(path) is not { } link)
            {
                return Path.TrimEndingDirectorySeparator(path);
            }

            var rest = Path.GetRelativePath(link.FullName, path);
            path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link.FullName)!, link.LinkTarget!, rest));
        }

        throw new IOException($"The links of {path} lead in a circle.");
    }

    /// <summary>Whether a place is a folder or lies within it.</summary>
    /// <param name="folder">A real path.</param>
    /// <param name="place">A real path.</param>
    public static bool Contains(string folder, string place) =>
        place.Equals(folder, s_names) || place.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, s_names);

    private static DirectoryInfo? FirstLink(string path)
    {
        for (var end = Path.GetPathRoot(path)!.Length; end < path.Length; end++)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end);
            end = next < 0 ? path.Length : next;
            var place = new DirectoryInfo(path[..end]);
            if (place.LinkTarget is not null)
            {
                return place;
            }
        }

        return null;
    }
}
