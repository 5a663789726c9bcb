using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>
/// The log as a stream of fields, each ended by a NUL, which no name, message or path can hold. What a field means follows
/// from its place alone, so nothing that a commit says can pass for another commit.
/// </summary>
public static class GitLogFormat
{
    /// <param name="head">The commit to begin at, all its digits.</param>
    /// <param name="folder">The only one that matters, from the top of the repository; empty for all of it.</param>
    public static ImmutableArray<string> Arguments(string head, string folder) =>
    [
        // The map of contributors' names counts as it is committed, like all that is told of commits.
        "-c", $"mailmap.blob={head}:.mailmap",
        "log",
        "-M100%",
        "-z",
        "--name-status",
        .. folder.Length == 0 ? [] : new[] { $"--relative={folder}/" },
        "--no-merges",
        "--date-order",
        "--encoding=UTF-8",
        "--format=tformat:%H%x00%ct%x00%aN%x00%s%x00",
        head,
        "--",
        folder.Length == 0 ? "." : folder,
    ];

    /// <summary>Reads commits as they come, the newest first.</summary>
    /// <exception cref="InvalidDataException">This is no log of this format.</exception>
    public static IEnumerable<GitCommit> Read(Stream log)
    {
        using var reader = new StreamReader(log, Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        var fields = new NulFields(reader);
        var next = fields.Next();
        while (next is not null)
        {
            var (hash, time, author, subject) = (next, Some(fields), Some(fields), Some(fields));
            if (!IsHash(hash))
            {
                throw new InvalidDataException("The log is not in the form that was asked for.");
            }

            var files = ImmutableArray.CreateBuilder<GitFileChange>();
            for (next = Status(fields); next is { Length: > 0 } status && !IsHash(status); next = Status(fields))
            {
                var path = Some(fields);
                files.Add(status[0] is 'R' or 'C'
                    ? new GitFileChange(status[0], Some(fields), path)
                    : new GitFileChange(status[0], path, null));
            }

            var seconds = long.TryParse(time, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
            yield return new GitCommit(hash, seconds, author, subject, files.DrainToImmutable());
        }
    }

    /// <summary>A status or the next commit's hash; an empty field ends each message, and a line end starts each list of files.</summary>
    private static string? Status(NulFields fields)
    {
        string? field;
        do
        {
            field = fields.Next()?.TrimStart('\n');
        }
        while (field?.Length == 0);
        return field;
    }

    private static string Some(NulFields fields) =>
        fields.Next() ?? throw new InvalidDataException("The log breaks off.");

    private static bool IsHash(string field) => field.Length is 40 or 64 && field.All(char.IsAsciiHexDigitLower);
}
