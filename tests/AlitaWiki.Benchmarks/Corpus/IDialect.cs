namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>How one generator wants its content.</summary>
internal interface IDialect
{
    (string Path, string Text) Write(SyntheticSource source);

    (string Path, string Text) Write(SyntheticPage page);

    /// <summary>What the generator needs beside the content to build it.</summary>
    IEnumerable<(string Path, string Text)> Frame();
}
