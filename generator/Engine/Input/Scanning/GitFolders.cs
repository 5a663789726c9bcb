using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>
/// Finds what git would take for a repository in the input folder. In a bare one, which anybody can commit, every git that is run there
/// does what its settings say; and what another repository holds has no history in this one.
/// </summary>
internal static class GitFolders
{
    private const string Hidden = ".git";
    private const string Head = "HEAD";
    private const string Elsewhere = "commondir";

    /// <summary>What a bare repository has beside its HEAD.</summary>
    private static readonly string[] s_inner = ["objects", "refs"];

    /// <param name="folder">Under the input folder, with forward slashes; empty for that itself.</param>
    /// <param name="entries">All that lies in it.</param>
    /// <returns>Whether the folder itself is one.</returns>
    public static bool Report(string folder, IReadOnlyList<FileSystemInfo> entries, DiagnosticBag diagnostics)
    {
        // A worktree and a submodule have a file, which leads to a folder outside.
        if (folder.Length > 0 && Find(Hidden) is { } hidden && (hidden is DirectoryInfo || hidden.LinkTarget is not null))
            Add(hidden, folder);
        if (Find(Head) is not { } head || head is DirectoryInfo { LinkTarget: null } || (Find(Elsewhere) is null && !s_inner.All(name => Find(name) is not null)))
            return false;

        Add(head, folder.Length == 0 ? "The input folder" : folder);
        return true;

        FileSystemInfo? Find(string name) => entries.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

        void Add(FileSystemInfo sign, string where) => diagnostics.Add(
            RepositoryDiagnostics.InnerRepository, new SourceSpan(new SourcePath(folder.Length == 0 ? sign.Name : $"{folder}/{sign.Name}"), 1, 1), where);
    }

    /// <summary>Whether a file of this name may make a repository of the folder that it lies in.</summary>
    public static bool IsSign(string path) =>
        Path.GetFileName(path.AsSpan()) is var name
        && (name.Equals(Head, StringComparison.OrdinalIgnoreCase) || name.Equals(Elsewhere, StringComparison.OrdinalIgnoreCase));
}
