using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Diagnostics;

/// <summary>A site that no text of a specification can hold, made by code, and the diagnostics that its build gives.</summary>
public sealed record MadeSite(string Name, Action<SiteTest> Make, IReadOnlyList<string> Expected)
{
    public static IReadOnlyList<MadeSite> All { get; } =
    [
        new("No input folder", site => Directory.Delete(site.Input, recursive: true), ["AW1001", "AW1002"]),
        new("No site file", site => File.Delete(Path.Combine(site.Input, "site.yml")), ["AW1002"]),
        new("A file that nothing reads", site => site.Write("poster.png", ""), ["AW1003 poster.png:1:1"]),
        new("A link out of the input", site => Link(site, "stolen.md", Path.Combine(site.Folder, "secret.md")), ["AW1004 stolen.md:1:1"]),
        new("A link to a folder", site => Link(site, "again", site.Input), ["AW1005 again:1:1"]),
        new("A link to nothing", site => Link(site, "gone.md", "nowhere.md"), ["AW1006 gone.md:1:1"]),
        new("A page of five megabytes", site => site.Write("pier.md", Page + new string('x', 5 * 1024 * 1024)), ["AW1007 pier.md:1:1"]),
        new("Bytes that are no text", site => File.WriteAllBytes(Path.Combine(site.Input, "pier.md"), [.. "---\ntitle: The Pi"u8, 0xE9, .. "r\n---\n"u8]), ["AW1008 pier.md:2:14"]),
        new("A control character", site => site.Write("pier.md", Page + "Boats\u0007\n"), ["AW1009 pier.md:4:6"]),
        new("A name that makes no address", site => site.Write("the pier?.md", Page), ["AW1010 the pier?.md:1:1"]),
        new("A name that is too long", site => site.Write(new string('p', 252) + ".md", Page), [$"AW1011 {new string('p', 252)}.md:1:1"]),
        new("A name that Windows keeps", site => site.Write("aux/pier.md", Page), ["AW1012 aux/pier.md:1:1"]),
        new("A bare repository", site => Bare(site, "HEAD", "objects", "refs"), ["AW1003 HEAD:1:1", "AW1090 HEAD:1:1"]),
        new("A bare repository deeper down", site => Bare(site, "media/pier/HEAD", "media/pier/objects", "media/pier/refs"), ["AW1090 media/pier/HEAD:1:1"]),
        new("A bare repository in two parts", site => site.Write("pier/head", "ref: refs/heads/main").Write("pier/commondir", "../media"), ["AW1090 pier/head:1:1"]),
        new("A bare repository with a link for a head", site => Link(Bare(site, "pier/config", "pier/objects", "pier/refs/heads"), "pier/HEAD", "refs/heads"), ["AW1090 pier/HEAD:1:1"]),
        new("Another clone", site => site.Write("pier/.git/HEAD", "ref: refs/heads/main"), ["AW1090 pier/.git:1:1"]),
        new("A link to a repository", site => Link(site.Write("pier/pier.md", Page), "pier/.git", "../../secret"), ["AW1090 pier/.git:1:1"]),
        new("A body of a million letters", site => site.Write("pier.md", Page + string.Concat(Enumerable.Repeat("Boats.\n\n", 125_001))), ["AW2016 pier.md:4:1"]),
        new("A table of half a million cells", site => site.Write("pier.md", Page + "\n" + new string('|', 1000) + string.Concat(Enumerable.Repeat("\n|-|", 999))), ["AW2016 pier.md:505:1"]),
        new("More claims on one question than can be compared", site => Claims(site, "one", 257), ["AW3050 film.md:4:3"]),
        new("More claims on one value than can be compared", site => Claims(site, "many", 257), ["AW3050 film.md:4:3"]),
        new("As many claims on one question as can be compared", site => Claims(site, "one", 256), []),
        new("A link to a hidden file", site => Link(site.Write(".env", "KEY=1\n"), "shown.md", ".env"), ["AW1004 shown.md:1:1"]),
        new("An output folder of somebody else's", site => File.WriteAllText(Path.Combine(Directory.CreateDirectory(site.Output).FullName, "thesis.doc"), ""), ["AW4011"]),
        new("An output folder that is a link", site => Directory.CreateSymbolicLink(site.Output, Directory.CreateDirectory(site.Output + "-elsewhere").FullName), ["AW4030"]),
        new("A link in the output folder", site => File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(site.Output).FullName, ".alitawiki-lock"), site.Input), ["AW4031"]),
        new("A manifest that no build has written", site => File.WriteAllText(Path.Combine(Directory.CreateDirectory(site.Output).FullName, ".alitawiki-manifest"), "\0"), ["AW4032"]),
        new("A time that is none", site => site.Variables["SOURCE_DATE_EPOCH"] = "yesterday", ["AW4040"]),
    ];

    private const string Page = "---\ntitle: The Pier\n---\n";

    private static void Claims(SiteTest site, string cardinality, int count)
    {
        var claims = Enumerable.Range(0, count).Select(number => $"    - {{ value: Ever on, source: gazette, locator: ¶{number} }}\n");
        // Neither that nor the callout is blamed for what has too many claims to be worked out.
        var decision = count > 256 ? "resolutions:\n  motto: { value: Ever on, because: It is on the poster., basis: 00000000 }\n" : "";
        site.Write("properties.yml", $"motto: {{ type: text, cardinality: {cardinality} }}\n");
        site.Write("sources/gazette.md", "---\ntitle: The Gazette\n---\n");
        site.Write("film.md", $"---\ntitle: The Film\nclaims:\n  motto:\n{string.Concat(claims)}    - {{ value: unknown, source: gazette }}\n{decision}---\n::: disagreement motto\n");
    }

    private static SiteTest Bare(SiteTest site, string head, params string[] folders)
    {
        site.Write(head, "ref: refs/heads/main\n");
        foreach (var folder in folders)
        {
            Directory.CreateDirectory(Path.Combine(site.Input, folder));
        }

        return site;
    }

    private static void Link(SiteTest site, string path, string target)
    {
        File.WriteAllText(Path.Combine(site.Folder, "secret.md"), Page);
        File.CreateSymbolicLink(Path.Combine(site.Input, path), target);
    }
}
