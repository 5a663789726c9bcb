using System.Collections.Concurrent;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Tests.Site;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace AlitaWiki.Tests.GitHub;

/// <summary>The forms as GitHub reads them, and what the site and the reader know of them.</summary>
public sealed class IssueFormTests(BuiltSites sites)
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    private static readonly string[] KindsWithLabel = ["input", "textarea", "dropdown", "checkboxes"];

    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    public static TheoryData<string> Forms =>
        [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Where(name => name != "config.yml")];

    [Theory]
    [MemberData(nameof(Forms))]
    public void AFormHasTheKeysThatGitHubKnows(string name)
    {
        var form = Read(name);
        Assert.Subset(new HashSet<string> { "name", "description", "title", "labels", "assignees", "body" }, Keys(form));
        Assert.All(["name", "description"], key => Assert.NotEqual("", form.At(key).Text()));
        Assert.All(Elements(form), element =>
        {
            Assert.Subset(new HashSet<string> { "type", "id", "attributes", "validations" }, Keys(element));
            Assert.Contains(element.At("type").Text(), KindsWithLabel.Append("markdown"));
            Assert.Subset(Attributes(element.At("type").Text()), Keys(element.At("attributes")));
        });
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryFieldHasAnIdAndALabelOfItsOwn(string name)
    {
        var fields = Elements(Read(name)).Where(element => KindsWithLabel.Contains(element.At("type").Text())).ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Matches("^[a-z-]+$", field.At("id").Text()));
        Assert.Distinct(fields.Select(field => field.At("id").Text()));
        Assert.Distinct(fields.Select(field => field.At("attributes")?.At("label").Text()));
        Assert.DoesNotContain(fields, field => field.At("attributes")?.At("label").Text() is null or "");
    }

    [Fact]
    public void TheSitesLinksFillInFieldsThatTheirFormHas()
    {
        const string Opening = "https://github.com/alitawiki/alitawiki/issues/new?template=";
        var links = sites["wiki"].Where(page => page.QuerySelectorAll("a[href*='/issues/new?']").Select(link => link.GetAttribute("href")!))
            .Select(finding => finding[finding.IndexOf("https:", StringComparison.Ordinal)..]).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            Assert.StartsWith(Opening, link, StringComparison.Ordinal);
            var (form, fields) = link[Opening.Length..].Split('&') is [var first, .. var rest] ? (first, rest) : ("", []);
            Assert.Equal(["page", "property", "claim"], fields.Select(field => field[..field.IndexOf('=', StringComparison.Ordinal)]));
            Assert.Superset(new HashSet<string> { "page", "property", "claim" }, _ids.GetOrAdd(form, Ids));
        });
    }

    [Fact]
    public void TheKindsOfSourceAreThoseOfTheReader()
    {
        var kind = Elements(Read("add-a-source.yml")).Single(element => element.At("id").Text() == "kind");
        Assert.Equal(
            Enum.GetNames<SourceKind>().Select(name => name.ToLowerInvariant()),
            kind.At("attributes")?.At("options").Items().Select(option => option.Text()));
    }

    [Fact]
    public void TheRepositorysFilesNameTheRepositoryOfTheSite()
    {
        var repository = YamlTree.Read(Path.Combine(Repository.Root, "input", "site.yml")).At("repository").Text();
        var contacts = Read("config.yml").At("contact_links").Items().Select(link => link.At("url").Text());
        Assert.All(contacts, url => Assert.StartsWith(repository + "/", url, StringComparison.Ordinal));

        var owner = "@" + new Uri(repository).Segments[1].TrimEnd('/');
        var owners = File.ReadLines(Path.Combine(Repository.Root, ".github", "CODEOWNERS")).Where(line => !line.StartsWith('#'));
        Assert.Equal([$"* {owner}"], owners);
    }

    private static YamlMappingNode Read(string name) => YamlTree.Read(Path.Combine(Folder, name));

    private static HashSet<string> Keys(YamlNode? node) => [.. node.Entries().Select(entry => entry.Key)];

    private static HashSet<string> Ids(string form) => [.. Elements(Read(form)).Select(element => element.At("id").Text())];

    private static IEnumerable<YamlNode> Elements(YamlNode form) => form.At("body").Items();

    private static HashSet<string> Attributes(string kind) => kind switch
    {
        "markdown" => ["value"],
        "input" => ["label", "description", "placeholder", "value"],
        "textarea" => ["label", "description", "placeholder", "value", "render"],
        "dropdown" => ["label", "description", "multiple", "options", "default"],
        _ => ["label", "description", "options"],
    };
}
