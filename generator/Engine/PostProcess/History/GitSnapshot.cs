using System.Collections.Frozen;
using System.Formats.Tar;
using System.Security.Cryptography;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>The input folder as it was at some revision, laid out in another folder.</summary>
/// <param name="Commit">The revision's commit, all its digits.</param>
/// <param name="Head">The commit that is checked out.</param>
/// <param name="Place">The input folder's path in the repository, with a slash at its end; empty where it is the repository itself.</param>
/// <param name="Hashes">Of each of its files, the hash of its bytes, as <see cref="HashOf"/> gives it.</param>
/// <param name="Problem">Why there is none, in a sentence; else null.</param>
public sealed record GitSnapshot(string Commit, string Head, string Place, FrozenDictionary<SourcePath, string> Hashes, string? Problem)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <param name="program">Git's full path, or null where it is not installed.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="target">An empty folder; files that are not read as text come there empty.</param>
    public static GitSnapshot Take(string? program, string input, string revision, string target, CancellationToken cancellation)
    {
        if (program is null)
            return Without("Git is not installed, and without it nothing is known of earlier versions.");
        if (!Directory.Exists(input))
            return Without($"There is no folder {Path.GetFileName(input)} to compare.");

        var git = new GitProcess(program, input, s_patience);
        if (Line(["rev-parse", "--show-prefix"]) is not { } place)
            return Without("The input folder lies in no git repository that can be read, so there is nothing to compare with.");
        if (Line(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]) is not { Length: > 0 } commit)
            return Without($"There is no revision '{revision}' in this repository. Name a branch, a tag or a commit.");
        if (Line(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit}:./"]) is not { Length: > 0 })
            return Without($"The input folder is not in the revision '{revision}' yet, so there is nothing to compare with.");

        // Of the folder in which it runs, with paths as seen from there.
        var archive = git.Run(["archive", "--format=tar", commit], stream => Extract(stream, target), cancellation);
        return archive.Output is null
            ? Without($"Git cannot read the revision '{revision}': {HarmlessLine.Of(archive.Errors, 200)}")
            : new GitSnapshot(commit, Line(["rev-parse", "--verify", "--quiet", "HEAD"]) ?? "", place, archive.Output, null);

        string? Line(string[] arguments) => git.Run(arguments, FirstLine, cancellation).Output;
    }

    /// <summary>Equal for equal bytes.</summary>
    public static string HashOf(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static GitSnapshot Without(string problem) => new("", "", "", FrozenDictionary<SourcePath, string>.Empty, problem);

    private static string FirstLine(Stream output)
    {
        using var reader = new StreamReader(output);
        return reader.ReadToEnd().TrimEnd('\r', '\n');
    }

    private static FrozenDictionary<SourcePath, string> Extract(Stream archive, string target)
    {
        var hashes = new Dictionary<SourcePath, string>();
        using var reader = new TarReader(archive);
        while (reader.GetNextEntry() is { } entry)
        {
            var path = Path.GetFullPath(Path.Combine(target, entry.Name));
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                || !path.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
            var content = entry.DataStream ?? Stream.Null;
            if (Path.GetExtension(path) is ".md" or ".yml")
            {
                content.CopyTo(file);
                file.Position = 0;
                content = file;
            }

            hashes[new SourcePath(Path.GetRelativePath(target, path).Replace('\\', '/'))] = HashOf(content);
        }

        return hashes.ToFrozenDictionary();
    }
}
