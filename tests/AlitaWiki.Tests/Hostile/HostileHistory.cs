using System.Diagnostics;
using System.Globalization;
using System.Text;
using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Hostile;

/// <summary>A repository whose authors and subjects are vectors. Git itself takes angle brackets and line ends out of a name.</summary>
internal static class HostileHistory
{
    /// <param name="changes">Whose vector changes which file, in order, and whether the file is then as it is now.</param>
    public static void Write(string folder, IEnumerable<(Vector Vector, string File, bool IsLast)> changes) =>
        Import(folder, stream => Add(stream, changes, folder));

    /// <summary>Makes a repository of a folder whose commits are what git's own import reads.</summary>
    public static void Import(string folder, Action<Stream> write)
    {
        Git(folder, ["init", "--quiet", "--initial-branch", "main"]);
        using var stream = new MemoryStream();
        write(stream);
        Git(folder, ["fast-import", "--quiet"], stream.ToArray());
        Git(folder, ["reset", "--quiet"]);
    }

    private static void Add(Stream stream, IEnumerable<(Vector Vector, string File, bool IsLast)> changes, string folder)
    {
        foreach (var (vector, file, isLast) in changes)
        {
            var name = string.Concat(vector.Text.Where(c => c is not ('<' or '>' or '\n' or '\0')));
            var subject = Encoding.UTF8.GetBytes(vector.Text.Replace("\0", "", StringComparison.Ordinal));
            var content = isLast ? File.ReadAllBytes(Path.Combine(folder, file)) : Encoding.UTF8.GetBytes(vector.Text);
            var day = new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(vector.Number % 300).ToUnixTimeSeconds();
            Add(stream, string.Create(CultureInfo.InvariantCulture, $"commit refs/heads/main\nauthor {name} <x@x.example> {day} +0000\ncommitter K <k@x.example> {day} +0000\ndata {subject.Length}\n"));
            stream.Write(subject);
            Add(stream, string.Create(CultureInfo.InvariantCulture, $"\nM 644 inline {file}\ndata {content.Length}\n"));
            stream.Write(content);
            Add(stream, "\n");
        }
    }

    private static void Add(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    private static void Git(string folder, string[] arguments, byte[]? input = null)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardError = true };
        foreach (var (name, value) in GitIsolation.Variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {errors.GetAwaiter().GetResult()}");
    }
}
