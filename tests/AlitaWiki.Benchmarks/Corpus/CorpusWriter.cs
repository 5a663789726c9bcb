namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>Writes a synthetic wiki into a folder.</summary>
internal static class CorpusWriter
{
    public static void Write(SyntheticWiki wiki, IDialect dialect, string folder)
    {
        foreach (var (path, text) in Files(wiki, dialect))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>All files, the pages last and in order.</summary>
    public static IEnumerable<(string Path, string Text)> Files(SyntheticWiki wiki, IDialect dialect) =>
        dialect.Frame()
            .Concat(Enumerable.Range(0, wiki.SourceCount).Select(number => dialect.Write(wiki.Source(number))))
            .Concat(Enumerable.Range(0, wiki.PageCount).Select(number => dialect.Write(wiki.Page(number))));
}
