using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>Whatever an earlier build left, complete or not, the next ends as a clean one.</summary>
public sealed class EarlierFilesTests
{
    private const string Wiki = "-- site.yml --\ntitle: Tidewatch\n-- properties.yml --\n-- index.md --\n---\ntitle: Home\n---\n";

    [Fact]
    public void What_was_listed_and_never_written_is_forgotten()
    {
        using var site = SiteTest.Of(Wiki);
        site.Build();
        var clean = Snapshot.Of(site.Output);
        File.WriteAllBytes(
            Path.Combine(site.Output, Manifest.Name), Manifest.Write(Manifest.Read(site.Output)!.Add(new OutputPath("never/written/page.html"))));

        site.Build();

        Assert.Equal(clean, Snapshot.Of(site.Output));
    }

    [Fact]
    public void Half_written_files_are_removed_and_are_nobodys_own()
    {
        using var site = SiteTest.Of(Wiki);
        site.Build(output: site.Output + "-clean");
        Directory.CreateDirectory(Path.Combine(site.Output, ".alitawiki-tmp"));
        File.WriteAllText(Path.Combine(site.Output, ".alitawiki-tmp", "1"), "half a p");
        File.WriteAllText(Path.Combine(site.Output, ".alitawiki-lock"), "");

        site.Build();

        Assert.Equal(Snapshot.Of(site.Output + "-clean"), Snapshot.Of(site.Output));
    }

    [Fact]
    public void Folders_that_become_empty_go_with_those_above_them()
    {
        using var site = SiteTest.Of(Wiki).Write("media/shore/north/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.Build();
        Assert.True(Directory.Exists(Path.Combine(site.Output, "media", "shore", "north")));

        File.Delete(Path.Combine(site.Input, "media", "shore", "north", "lamp.svg"));
        site.Build();

        Assert.False(Directory.Exists(Path.Combine(site.Output, "media")));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        using var site = SiteTest.Of(Wiki).Write("media/lamp.svg", Picture).Write("media/tower.svg/lamp.svg", Picture);
        site.Build();

        Directory.Delete(Path.Combine(site.Input, "media"), recursive: true);
        site.Write("media/lamp.svg/tower.svg", Picture).Write("media/tower.svg", Picture);
        site.Build();
        site.Build(output: site.Output + "-clean");

        Assert.Equal(Snapshot.Of(site.Output + "-clean"), Snapshot.Of(site.Output));
    }

    [Fact]
    public void A_name_in_other_capitals_is_written_on_every_system()
    {
        const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        using var site = SiteTest.Of(Wiki).Write("media/Lamp.svg", Picture);
        site.Build();

        File.Delete(Path.Combine(site.Input, "media", "Lamp.svg"));
        site.Write("media/lamp.svg", Picture);
        site.Build();

        Assert.Equal(["lamp.svg"], Directory.EnumerateFiles(Path.Combine(site.Output, "media")).Select(Path.GetFileName));
    }
}
