using System.Text;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Writes what was put together, after the reader has found nothing wrong with it.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file that is not there yet.</summary>
    public static int Create(BuildOptions options, SourcePath file, string text, string next, CancellationToken cancellation)
    {
        var path = Path.Combine(options.InputFolder, file.Value);
        if (Path.Exists(path))
        {
            Console.Error.WriteLine($"{Shown(file, options)} is there already, and nothing was written. Choose another title, or edit that file.");
            return ExitStatus.Failure;
        }

        return Write(options, file, text, FileMode.CreateNew, $"Wrote {Shown(file, options)}. {next}", cancellation);
    }

    /// <summary>Writes another text to a file.</summary>
    public static int Change(BuildOptions options, SourcePath file, string text, string done, CancellationToken cancellation) =>
        Write(options, file, text, FileMode.Create, done, cancellation);

    public static string Shown(SourcePath file, BuildOptions options) => TerminalText.Of(ShownPath.Of(file, options.InputFolder));

    private static int Write(BuildOptions options, SourcePath file, string text, FileMode mode, string done, CancellationToken cancellation)
    {
        var proposed = new ProposedText(file, text);
        var errors = Trial.Errors(options, proposed, cancellation);
        if (!errors.IsEmpty)
        {
            TextMessages.Print(errors, options.InputFolder, proposed);
            Console.Error.WriteLine("Nothing was written.");
            return ExitStatus.Failure;
        }

        var path = Path.Combine(options.InputFolder, file.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(path, mode, FileAccess.Write))
        {
            stream.Write(s_utf8.GetBytes(text));
        }

        Console.WriteLine(done);
        return ExitStatus.Success;
    }
}
