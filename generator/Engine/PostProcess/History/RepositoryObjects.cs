namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>
/// Reads commits and files by way of an empty repository that is made for it and borrows the objects of the wiki's own, nothing else:
/// no setting, attribute, hook, filter, remote or replacement of whatever origin has a say in what git does or gives.
/// </summary>
internal sealed class RepositoryObjects : IDisposable
{
    private const int DigitsOfSha256 = 64;

    private readonly DirectoryInfo _folder;
    private readonly GitProcess _git;

    /// <param name="commit">Any of the repository's, all its digits.</param>
    /// <exception cref="IOException">There is no folder for temporary files.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public RepositoryObjects(string program, RepositoryPlace place, string commit, TimeSpan patience)
    {
        _folder = Directory.CreateTempSubdirectory("alitawiki-git-");
        var path = _folder.FullName;
        Directory.CreateDirectory(Path.Combine(path, "refs"));
        File.WriteAllText(Path.Combine(path, "HEAD"), "ref: refs/heads/none\n");
        File.WriteAllText(Path.Combine(path, "config"), commit.Length == DigitsOfSha256
            ? "[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n"
            : "[core]\n\trepositoryFormatVersion = 0\n\tbare = true\n");
        _git = new GitProcess(
            program,
            path,
            patience,
            [$"--git-dir={path}", "--no-pager", "--literal-pathspecs"],
            [
                ("GIT_OBJECT_DIRECTORY", Path.Combine(place.Common, "objects")),
                // The settings of the machine and of whoever builds lie elsewhere.
                ("GIT_CONFIG_NOSYSTEM", "1"),
                ("GIT_ATTR_NOSYSTEM", "1"),
                ("HOME", path),
                ("XDG_CONFIG_HOME", path),
            ]);
    }

    /// <param name="read">Reads the output while it comes; an <see cref="InvalidDataException"/> makes the call a failure.</param>
    /// <param name="write">Writes git's input.</param>
    public GitAnswer<T> Run<T>(IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation, Action<Stream>? write = null)
        where T : class => _git.Run(arguments, read, cancellation, write);

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A git that was ended may hold it for a moment; the system clears what is temporary.
        }
    }
}
