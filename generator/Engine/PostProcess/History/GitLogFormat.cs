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
    /// <summary>What the log is asked for; whatever a machine's own settings say about the same is overruled.</summary>
    public static ImmutableArray<string> Arguments { get; } =
    [
        "--no-pager",
        "-c", "log.showRoot=true",
        "-c", "log.follow=false",
        "-c", "mailmap.file=",
        "-c", "mailmap.blob=",
        "log",
        "-M100%",
        "-z",
        "--name-status",
        "--relative",
        "--no-merges",
        "--date-order",
        "--no-show-signature",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--encoding=UTF-8",
        "--format=tformat:%H%x00%ct%x00%aN%x00%s%x00",
        "--",
        ".",
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
