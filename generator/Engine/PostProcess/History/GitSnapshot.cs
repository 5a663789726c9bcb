using System.Collections.Frozen;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>
/// The input folder as it was at some revision, laid out in another folder. The files are what was committed, to the byte: nothing is
/// checked out, which could run programs that attributes and settings name.
/// </summary>
/// <param name="Commit">The revision's commit, all its digits.</param>
/// <param name="Head">The commit that is checked out.</param>
/// <param name="Place">The input folder's path in the repository, with a slash at its end; empty where it is the repository itself.</param>
/// <param name="Files">What is known of each of its files.</param>
/// <param name="Problem">Why there is none, in a sentence; else null.</param>
public sealed record GitSnapshot(string Commit, string Head, string Place, FrozenDictionary<SourcePath, CommittedFile> Files, string? Problem)
{
    /// <summary>Longer texts are read by nobody.</summary>
    private const long MostOfText = 4 << 20;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <param name="program">Git's full path, or null where it is not installed.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="target">An empty folder; files that are not read as text come there empty.</param>
    /// <exception cref="IOException">The target cannot be written to.</exception>
    public static GitSnapshot Take(string? program, string input, string revision, string target, CancellationToken cancellation)
    {
        if (program is null)
            return Without("Git is not installed, and without it nothing is known of earlier versions.");
        if (!Directory.Exists(input))
            return Without($"There is no folder {Path.GetFileName(input)} to compare.");
        if (RepositoryPlace.Of(input) is not { } place)
            return Without("The input folder lies in no git repository, so there is nothing to compare with.");
        if (place.IsPlanted)
            return NotRead(GitFailure.Planted);

        var names = new RepositoryNames(program, place, s_patience);
        var state = names.State(cancellation);
        if (state.Output is not { Head: var head })
            return NotRead(GitFailure.Of(state.TimedOut, state.Errors));
        if (names.CommitOf(revision, cancellation) is not { } commit)
            return Without($"There is no revision '{revision}' in this repository. Name a branch, a tag or a commit.");

        using var objects = new RepositoryObjects(program, place, commit, s_patience);
        var tree = TreeFile.List(objects, commit, place.Folder, cancellation);
        if (tree.Output is not { } files)
            return Unread(tree.Errors);
        if (files.Length == 0 && place.Folder.Length > 0)
            return Without($"The input folder is not in the revision '{revision}' yet, so there is nothing to compare with.");

        var read = objects.Run(["cat-file", "--batch"], stream => LayOut(files, stream, target), cancellation, stream => Ask(files, stream));
        return read.Output is null
            ? Unread(read.Errors)
            : new GitSnapshot(commit, head, place.Folder.Length == 0 ? "" : place.Folder + "/", read.Output, null);

        GitSnapshot Unread(string errors) => Without($"Git cannot read the revision '{revision}': {GitFailure.Shown(errors)}");
    }

    private static GitSnapshot NotRead(GitFailure failure) =>
        Without($"The repository of the input folder cannot be read, so there is nothing to compare with: {failure.Why}. {failure.Remedy}");

    private static GitSnapshot Without(string problem) => new("", "", "", FrozenDictionary<SourcePath, CommittedFile>.Empty, problem);

    private static void Ask(TreeFile[] files, Stream input)
    {
        foreach (var file in files)
        {
            input.Write(Encoding.ASCII.GetBytes(file.Id + "\n"));
        }
    }

    private static FrozenDictionary<SourcePath, CommittedFile> LayOut(TreeFile[] files, Stream output, string target)
    {
        var known = new Dictionary<SourcePath, CommittedFile>();
        using var buffered = new BufferedStream(output);
        var blobs = new BlobStream(buffered);
        foreach (var file in files)
        {
            var path = Path.GetFullPath(Path.Combine(target, file.Path));
            if (path.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                known[new SourcePath(Path.GetRelativePath(target, path).Replace('\\', '/'))] = LayOut(file, blobs, path);
            }
            else
            {
                blobs.Next(file.Id, _ => _ => { });
            }
        }

        return known.ToFrozenDictionary();
    }

    private static CommittedFile LayOut(TreeFile file, BlobStream blobs, string path)
    {
        using var hash = new ContentHash();
        using var copy = Create(path);
        blobs.Next(file.Id, length =>
        {
            var isRead = length <= MostOfText && Path.GetExtension(path) is ".md" or ".yml";
            return piece =>
            {
                hash.Append(piece.Span);
                if (isRead)
                {
                    copy.Write(piece.Span);
                }
            };
        });
        return new CommittedFile(hash.Value(), hash.Noted());
    }

    private static FileStream Create(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.Create, FileAccess.Write);
        }
        catch (UnauthorizedAccessException failure)
        {
            // A commit can have a folder and a file of one name.
            throw new InvalidDataException(failure.Message, failure);
        }
    }
}

/// <summary>A file's content as it was committed.</summary>
/// <param name="Hash">As <see cref="ContentHash"/> gives it.</param>
/// <param name="Noted">Where a note of Git LFS was committed: the hash of the file that it stands for.</param>
public sealed record CommittedFile(string Hash, string? Noted);
