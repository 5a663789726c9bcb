using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>The list of files that builds have written, kept in the output folder, one path a line in ordinal order.</summary>
internal static class Manifest
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    public const string Name = ".alitawiki-manifest";

    public static FileInfo FileIn(string folder) => new(Path.Combine(folder, Name));

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The files listed, or null where there is no manifest.</summary>
    public static ImmutableSortedSet<OutputPath>? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path)
            ? [.. File.ReadLines(path).Where(line => IsInside(line)).Select(line => new OutputPath(line))]
            : null;
    }

    /// <param name="temporary">Where it is put first.</param>
    public static void Write(string folder, string temporary, ImmutableSortedSet<OutputPath> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files)
        {
            lines.Append(file.Value).Append('\n');
        }

        FileContent.Replace(Path.Combine(folder, Name), temporary, Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>A manifest that somebody changed must not make a build delete files elsewhere.</summary>
    private static bool IsInside(string line) =>
        line.Length > 0 && !Path.IsPathRooted(line) && !line.Split('/', '\\').Contains("..");
}
