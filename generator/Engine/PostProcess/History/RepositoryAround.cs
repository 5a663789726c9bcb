namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Where git would look for the repository of a folder: in it and in all above it.</summary>
internal static class RepositoryAround
{
    /// <summary>False where there is certainly none, so that no program needs to be started to find that out.</summary>
    public static bool IsPossible(string folder)
    {
        var lowest = new DirectoryInfo(folder);
        for (var place = lowest; place is not null; place = place.Parent)
        {
            // What a link leads to may lie in a repository, and a bare repository has no folder of its own.
            if (place.LinkTarget is not null || Has(place, ".git") || Has(place, "HEAD"))
            {
                return true;
            }
        }

        return !lowest.Exists;
    }

    private static bool Has(DirectoryInfo folder, string name) => Path.Exists(Path.Combine(folder.FullName, name));
}
