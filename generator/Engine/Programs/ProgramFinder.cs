namespace AlitaWiki.Engine.Programs;

/// <summary>Where other programs are installed.</summary>
public static class ProgramFinder
{
    /// <summary>The first program of a name on this machine's search path; null where there is none.</summary>
    public static string? Find(string name) => Find(name, Environment.GetEnvironmentVariable("PATH"));

    /// <summary>
    /// The first program of a name on <paramref name="searchPath"/>, a list as <c>PATH</c> has it; null where there is none.
    /// Starting a program by its name alone, or from a folder that is named relatively, would also run a file of that name that
    /// lies in the current folder. <c>npm</c> is <c>npm.cmd</c> on Windows.
    /// </summary>
    public static string? Find(string name, string? searchPath)
    {
        string[] files = OperatingSystem.IsWindows() ? [name + ".exe", name + ".cmd"] : [name];
        return (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => files.Select(file => Path.Combine(folder, file)))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string file) =>
        File.Exists(file)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
