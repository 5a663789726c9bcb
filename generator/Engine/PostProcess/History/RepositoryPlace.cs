using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>
/// Where the repository of a folder lies: at the nearest <c>.git</c> in the folder or above it. A bare repository that merely lies there
/// is none. Anybody can commit one, with settings of their own; nobody can commit what is called <c>.git</c>.
/// </summary>
/// <param name="Top">The folder that has the <c>.git</c>, without links.</param>
/// <param name="GitFolder">What that <c>.git</c> is or names, without links.</param>
/// <param name="Folder">The path from the top to the folder that was asked about, with forward slashes; empty at the top.</param>
public sealed record RepositoryPlace(string Top, string GitFolder, string Folder)
{
    private const string Name = ".git";
    private const string LinkPrefix = "gitdir: ";

    /// <summary>Longer than any path.</summary>
    private const int MostOfLink = 1 << 15;

    /// <summary>
    /// Whether it can have come with the wiki's own files: a <c>.git</c> that leads to a folder beside them, as one in a downloaded
    /// archive may. A worktree's and a submodule's repository lie outside.
    /// </summary>
    public bool IsPlanted => GitFolder != Path.Combine(Top, Name) && RealPath.IsWithin(Top, GitFolder);

    /// <summary>The folder with what all worktrees of the repository share.</summary>
    public string Common => Path.GetFullPath(Path.Combine(GitFolder, FirstLine(Path.Combine(GitFolder, "commondir")) ?? "."));

    /// <summary>Null where there is none.</summary>
    public static RepositoryPlace? Of(string folder)
    {
        if (Real(folder) is not { } real || !Directory.Exists(real))
        {
            return null;
        }

        for (var top = real; top is not null; top = Path.GetDirectoryName(top))
        {
            if (GitFolderOf(top) is { } git)
            {
                return new RepositoryPlace(top, git, top == real ? "" : Path.GetRelativePath(top, real).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }

        return null;
    }

    /// <summary>A file's first line; null where there is no such file, or it is just being written.</summary>
    public static string? FirstLine(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var line = new char[MostOfLink];
            var length = reader.ReadBlock(line);
            return new string(line, 0, length).Split('\n')[0].TrimEnd('\r');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string? GitFolderOf(string top)
    {
        var git = Path.Combine(top, Name);
        if (Directory.Exists(git))
        {
            // Git too passes by a folder of that name in which nothing is.
            return File.Exists(Path.Combine(git, "HEAD")) ? Real(git) : null;
        }

        if (!File.Exists(git))
        {
            return null;
        }

        // What is written wrong is left to git, which says so.
        return FirstLine(git) is { } line && line.StartsWith(LinkPrefix, StringComparison.Ordinal)
            ? Real(Path.Combine(top, line[LinkPrefix.Length..]))
            : git;
    }

    /// <summary>Null where links go round in a circle.</summary>
    private static string? Real(string path)
    {
        try
        {
            return RealPath.Of(path).Place;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
