using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Where a new page goes: into its type's folder, under its title.</summary>
internal static class NewPageFile
{
    /// <summary>Null where the title has nothing that a file could be named by.</summary>
    public static SourcePath? Of(string title, PageType? type)
    {
        var name = Slug.Of(title);
        return name.Length == 0 ? null : new SourcePath(type?.Folder is { } folder ? $"{folder}/{name}.md" : $"{name}.md");
    }

    public static int Nameless()
    {
        Console.Error.WriteLine("The title has no letter and no digit, so the file cannot be named by it. Nothing was written.");
        return ExitStatus.WrongUsage;
    }
}
