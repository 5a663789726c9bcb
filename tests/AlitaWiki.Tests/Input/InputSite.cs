using System.Text;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input;
using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Input;

/// <summary>An input folder that lives as long as a test.</summary>
internal sealed class InputSite : IDisposable
{
    public static readonly string[] ClaimTypes = ["date", "period", "quantity", "choice", "page", "text"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("alitawiki-").FullName;

    public InputSite With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public InputSite With(string path, byte[] content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    public (LoadedSite Site, IReadOnlyList<Diagnostic> Diagnostics) Load(bool drafts = false)
    {
        if (!File.Exists(Path.Combine(Folder, "site.yml")))
            With("site.yml", "title: A wiki\n");

        return LoadAsIs(drafts);
    }

    public (LoadedSite Site, IReadOnlyList<Diagnostic> Diagnostics) LoadAsIs(bool drafts = false)
    {
        var diagnostics = new DiagnosticBag();
        var site = InputPhase.Load(Folder, drafts, ClaimTypes, new InputMemory(isKept: false), diagnostics);
        return (site, diagnostics.Sorted());
    }

    /// <summary>The front matter of one page, which must be without fault.</summary>
    public static FrontMatter Read(string frontMatter)
    {
        using var site = new InputSite();
        var (loaded, diagnostics) = site.With("page.md", $"---\n{frontMatter}\n---\n").Load();
        Assert.Empty(diagnostics);
        return Assert.Single(loaded.Pages).FrontMatter;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
