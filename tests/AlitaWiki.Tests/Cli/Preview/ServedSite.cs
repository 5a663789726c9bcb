using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>A small wiki in preview.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    public const string Wiki = """
        -- site.yml --
        title: Tidewatch
        url: https://tidewatch.example
        -- properties.yml --
        height:
          type: date
          label: Opening
        -- index.md --
        ---
        title: Home
        ---
        -- places/harbour.md --
        ---
        title: The Harbour
        redirect-from: [/old-harbour]
        ---
        Ships.
        -- media/lamp.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        """;

    private readonly SiteTest _site = SiteTest.Of(Wiki);
    private PreviewProcess? _preview;

    public SiteTest Site => _site;

    public PreviewProcess Preview => _preview!;

    public async ValueTask InitializeAsync()
    {
        _preview = await PreviewProcess.StartAsync(_site.Folder);
        await File.WriteAllTextAsync(Path.Combine(_site.Folder, "secret.html"), "secret");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(_site.Output, "linked.html"), Path.Combine(_site.Folder, "secret.html"));
            Directory.CreateSymbolicLink(Path.Combine(_site.Output, "above"), _site.Folder);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Preview.DisposeAsync();
        _site.Dispose();
    }
}
