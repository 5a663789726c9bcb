using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>A file of the repository that is generated and kept, so that it can be read without running anything.</summary>
public static class KeptFile
{
    /// <summary>Holds that the file is as generated; with ALITAWIKI_UPDATE_GOLDENS=1 it is written anew.</summary>
    public static void Hold(string path, string generated)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("ALITAWIKI_UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, generated);
        }

        Assert.Equal(generated, File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "(there is no such file)");
    }
}
