using AlitaWiki.Engine.Output.Search;

namespace AlitaWiki.Tests.Infra;

/// <summary>Programs that npm installed, of which tests spoil a copy.</summary>
internal static class ProgramCache
{
    /// <summary>The search program in the cache that all tests share; skips the test where it cannot be had.</summary>
    public static async Task<string> PagefindAsync()
    {
        var (folder, _) = await Task.Run(() => SearchProgram.Program.Get(SharedCache.Folder, _ => { }, CancellationToken.None));
        Npm.Require(folder is not null);
        return folder!;
    }

    /// <summary>Copies a program to another cache, and gives its folder there.</summary>
    public static string Copy(string program, string cache)
    {
        var copy = Path.Combine(cache, Path.GetRelativePath(SharedCache.Folder, program));
        foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(copy, Path.GetRelativePath(program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }

        return copy;
    }
}
