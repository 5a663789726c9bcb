using System.Globalization;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>A page of forty long paragraphs with one style sheet, as somebody writes it by hand, in a folder of its own.</summary>
internal sealed class PlainPage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alitawiki-test-");

    public PlainPage()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200).Select(number => string.Create(CultureInfo.InvariantCulture, $"word{number * 7919 % 1009}")));
        var paragraphs = string.Concat(Enumerable.Range(0, 40).Select(_ => $"<h2>Part</h2><p>{words}</p>"));
        File.WriteAllText(Path.Combine(Folder, "index.html"), $"""
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>
            <link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><h1>Plain</h1>{paragraphs}
            """);
        File.WriteAllText(Path.Combine(Folder, "style.css"), "body { font: 1rem/1.5 sans-serif; margin: 1rem }");
    }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
