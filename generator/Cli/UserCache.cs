using System.Runtime.Versioning;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli;

/// <summary>
/// Where programs from npm and the records of builds are kept: in a folder that is the user's alone, where no commit can put
/// anything. What lies there is executed and published.
/// </summary>
/// <param name="Folder">Null where there is none that may be used.</param>
/// <param name="Trouble">Why nothing will be kept, in one sentence; null where all is well.</param>
internal sealed record UserCache(string? Folder, string? Trouble)
{
    /// <summary>Names the folder, with its whole path.</summary>
    public const string Variable = "ALITAWIKI_CACHE";

    private const string Standard = "XDG_CACHE_HOME";
    private const string Name = "alitawiki";

    /// <summary>The cache for a wiki's builds; made where it is not there.</summary>
    public static UserCache Open(string input, string output) => Open(input, output, Environment.GetEnvironmentVariable);

    /// <param name="variable">The value of a variable of the environment.</param>
    public static UserCache Open(string input, string output, Func<string, string?> variable)
    {
        var (folder, trouble) = Named(variable);
        if (folder is null)
        {
            return new UserCache(null, trouble);
        }

        try
        {
            return Refusal(RealPath.Of(folder).Place, input, output) is { } refusal ? new UserCache(null, $"{folder} {refusal}") : Make(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new UserCache(null, $"{folder} cannot be used ({failure.Message}).");
        }
    }

    /// <summary>Empty variables count as none, and a relative one of the system's is passed over, as its specification has it.</summary>
    private static (string? Folder, string? Trouble) Named(Func<string, string?> variable)
    {
        if (variable(Variable) is { Length: > 0 } own)
        {
            return Path.IsPathFullyQualified(own)
                ? (Path.TrimEndingDirectorySeparator(Path.GetFullPath(own)), null)
                : (null, $"{Variable} names no whole path: {own}");
        }

        if (OperatingSystem.IsWindows())
        {
            return Within(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));
        }

        if (variable(Standard) is { } standard && Path.IsPathFullyQualified(standard))
        {
            return Within(Path.GetFullPath(standard));
        }

        return Within(variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : "");
    }

    private static (string? Folder, string? Trouble) Within(string folder) => Path.IsPathFullyQualified(folder)
        ? (Path.Combine(folder, Name), null)
        : (null, $"the environment names no home folder. Name a folder in {Variable}.");

    /// <summary>Why a folder is not the user's alone, or null.</summary>
    private static string? Refusal(string folder, string input, string output)
    {
        var (content, site) = (RealPath.Of(input).Place, RealPath.Of(output).Place);
        if (Repository(content) is { } repository && RealPath.IsWithin(repository, folder))
        {
            return $"lies in the repository {repository}, where a commit could put anything. Name a folder outside of it in {Variable}.";
        }

        if (Overlap(folder, content) || Overlap(folder, site))
        {
            return $"and the wiki's folders lie within each other. Name another folder in {Variable}.";
        }

        if (OperatingSystem.IsWindows() || !Directory.Exists(folder))
        {
            return null;
        }

        if (File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite))
        {
            return $"can be written by every user. Name a folder in {Variable} that is yours alone.";
        }

        return IsOwn(folder) ? null : $"belongs to another user. Name a folder of your own in {Variable}.";
    }

    private static bool Overlap(string folder, string other) => RealPath.IsWithin(folder, other) || RealPath.IsWithin(other, folder);

    /// <summary>The root of the working tree that a folder lies in; of a submodule, of the one that has it.</summary>
    private static string? Repository(string folder)
    {
        string? found = null;
        for (var place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            var git = Path.Combine(place, ".git");
            if (Directory.Exists(git))
            {
                return place;
            }

            found = File.Exists(git) ? place : found;
        }

        return found;
    }

    /// <summary>Only a folder's owner may set its mode, to the same one too.</summary>
    [UnsupportedOSPlatform("windows")]
    private static bool IsOwn(string folder)
    {
        try
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            // What cannot be written at all is nobody's to change.
            return true;
        }
    }

    private static UserCache Make(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
                Directory.CreateDirectory(folder, Own);
            }

            using var trial = new FileStream(
                Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return new UserCache(folder, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What lies there already serves.
            return new UserCache(folder, $"{folder} cannot be written ({failure.Message}).");
        }
    }
}
