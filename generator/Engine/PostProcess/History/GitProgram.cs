namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Where git is installed.</summary>
public static class GitProgram
{
    /// <summary>
    /// The first git on <paramref name="searchPath"/>, a list as <c>PATH</c> has it; null where there is none. Starting a
    /// program by its name alone would also run a file called git that lies in the current folder.
    /// </summary>
    public static string? Find(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string file) =>
        File.Exists(file)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
