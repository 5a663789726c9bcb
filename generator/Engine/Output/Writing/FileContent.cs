namespace AlitaWiki.Engine.Output.Writing;

/// <summary>Compares and replaces whole files.</summary>
internal static class FileContent
{
    public static bool Equals(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    /// <summary>Readers see the old file or the new one, never a part.</summary>
    /// <param name="temporary">Where the content is put first, on the same file system.</param>
    public static void Replace(string path, string temporary, ReadOnlySpan<byte> content)
    {
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }
}
