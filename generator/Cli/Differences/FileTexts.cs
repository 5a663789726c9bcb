using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Differences;

/// <summary>Files of a folder as text, without regard to how their lines end.</summary>
internal sealed class FileTexts(string folder)
{
    /// <summary>A file's text, empty where there is none.</summary>
    public string Of(SourcePath file)
    {
        var path = Path.Combine(folder, file.Value);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }
}
