using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>The list of files that builds have written, kept in the output folder, one path a line in ordinal order behind a seal.</summary>
internal static class Manifest
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    public const string Name = ".alitawiki-manifest";

    /// <summary>In bytes; far more than a site of a million pages has.</summary>
    private const int Longest = 1 << 28;

    /// <summary>More than any path that a build writes; one of many thousand folders would take as long as the square of them.</summary>
    private const int LongestPath = 1 << 12;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FileInfo FileIn(string folder) => new(Path.Combine(folder, Name));

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The files listed; null where there is no manifest, and where it is damaged or has what no build writes: then nothing in it counts.</summary>
    public static ImmutableSortedSet<OutputPath>? Read(string folder)
    {
        var file = FileIn(folder);
        // A file without length may be a pipe or a device, and reading that would never end.
        return file.Exists && file.Length is > 0 and <= Longest && Sealed.Open(File.ReadAllBytes(file.FullName)) is { } content
            ? Parse(content)
            : null;
    }

    public static byte[] Write(ImmutableSortedSet<OutputPath> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files)
        {
            lines.Append(file.Value).Append('\n');
        }

        return Sealed.Of(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static ImmutableSortedSet<OutputPath>? Parse(ReadOnlySpan<byte> content)
    {
        try
        {
            var lines = s_strict.GetString(content).Split('\n');
            var files = lines[..^1].Select(line => new OutputPath(line)).ToArray();
            return lines[^1].Length == 0 && Array.TrueForAll(files, file => file.Value.Length <= LongestPath && file.IsFit) ? [.. files] : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
