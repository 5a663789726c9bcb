using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>The list of files that builds have written, kept in the output folder, one path a line in ordinal order.</summary>
internal static class Manifest
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    private const string Name = ".alitawiki-manifest";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The files listed, or null where there is no manifest: the folder is not one that a build made.</summary>
    public static ImmutableSortedSet<OutputPath>? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path)
            ? [.. File.ReadLines(path).Where(line => IsInside(line)).Select(line => new OutputPath(line))]
            : null;
    }

    public static void Write(string folder, ImmutableSortedSet<OutputPath> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files)
        {
            lines.Append(file.Value).Append('\n');
        }

        FileContent.Replace(Path.Combine(folder, Name), Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>A manifest that somebody changed must not make a build delete files elsewhere.</summary>
    private static bool IsInside(string line) =>
        line.Length > 0 && !Path.IsPathRooted(line) && !line.Split('/', '\\').Contains("..");
}
