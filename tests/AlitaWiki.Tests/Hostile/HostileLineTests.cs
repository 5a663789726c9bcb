using System.Xml.Linq;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Texts that end a line, or mean something to a host, a runner or a terminal, in the files and messages where that counts.</summary>
public sealed class HostileLineTests
{
    public static TheoryData<string> Names =>
    [
        "/old\n/* /evil 200", "/old /evil 200", "/*", "/old/*", "/:splat", "/old/:name", "//evil.example", "\\\\evil.example", "/\\evil.example", "https://evil.example/", "/old%0a/x",
        "/old\u2028/x", "/old\u2029/x", "/old\u0085/x", "/old\rx", "/old\tx", "/old?x=:x", "/old#x", "/../x", "/./x", "/_redirects", "/_headers", "/old\u00a0x", "/old!", "javascript:x", "/%2F%2Fevil.example", "/old\u202Ex",
        "/old%20/evil%20200", ":splat", "*", "/ ", "\n", "/x\n  X-Evil: 1",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_former_address_or_alias_is_refused_or_one_line_of_redirects(string name)
    {
        foreach (var key in (string[])["redirect-from", "aliases"])
        {
            using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\nurl: https://tidewatch.example\n");
            site.Write("harbour.md", $"---\ntitle: The Harbour\n{key}: [{HostileFile.Quoted(name)}]\n---\nShips.\n");
            GitRepository.In(site).Commit("2025-05-05");
            if (!site.Build().Succeeded)
                continue;

            var file = Path.Combine(site.Output, "_redirects");
            var redirects = File.Exists(file) ? File.ReadAllText(file) : "";
            Assert.All(redirects.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"^/(?![/\\])[^\s*:?#\\]* /(?![/\\])[^\s*\\]* 301!?$", line));
            Assert.DoesNotContain("evil", string.Join('\n', redirects.Split('\n').Select(line => line.Split(' ').ElementAtOrDefault(1))), StringComparison.Ordinal);
            Assert.DoesNotContain("X-Evil", File.ReadAllText(Path.Combine(site.Output, "_headers")), StringComparison.Ordinal);
            foreach (var feed in Directory.EnumerateFiles(site.Output, "*.xml", SearchOption.AllDirectories))
                XDocument.Load(feed);
        }
    }

    [Fact]
    public async Task Control_characters_of_authors_subjects_and_content_steer_no_page_feed_or_terminal()
    {
        const string Evil = "Mara\u001b[31m\u009b2J\u0007\u202e\u2028::error::x%0A::set-output";
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\nurl: https://tidewatch.example\n-- properties.yml --\nlit: { label: Lit, question: Lit?, type: text }\n-- log.md --\n---\ntitle: Log\ntype: source\n---\n");
        site.Write("harbour.md", "---\ntitle: The Harbour\n---\nShips.\n");
        var repository = GitRepository.In(site).Commit("2025-05-05");
        site.Write("harbour.md", $"---\ntitle: {HostileFile.Quoted("The Harbour" + string.Concat(Evil.Where(c => !char.IsControl(c))))}\naliases: [Harbour]\nclaims:\n  lit:\n    - {{ value: {HostileFile.Quoted("\u202e\u2028::error::x")}, source: log }}\n    - {{ value: b, source: log, quote: \"::error::y%0A\" }}\n---\n[[No such\u202e::page]]\n");
        repository.Commit("2025-06-06", Evil, $"{Evil} <x@tidewatch.example>");
        foreach (var command in (string[][])[["build"], ["check"], ["check", "--format", "github"], ["check", "--format", "json"], ["explain", "harbour", "lit"], ["diff", "HEAD~1"], ["new", "page", "--title", Evil, "--type", "page"]])
        {
            var result = await site.RunAsync(command);
            Assert.DoesNotContain(result.Output + result.Errors, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202e' or '\u2028');
            Assert.DoesNotContain((result.Output + result.Errors).Split('\n'), line => line.StartsWith("::error::", StringComparison.Ordinal));
        }

        Assert.All(Directory.EnumerateFiles(site.Output, "*.xml", SearchOption.AllDirectories), file => XDocument.Load(file));
        Assert.All(Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories), file =>
            Assert.DoesNotContain(File.ReadAllText(file), c => char.IsControl(c) && c is not ('\n' or '\t')));
    }

    [Fact]
    public async Task Names_of_files_steer_no_terminal_and_no_runner()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n-- harbour.md --\n---\ntitle: The Harbour\n---\n");
        GitRepository.In(site).Commit("2025-05-05");
        foreach (var name in (string[])["film\u001b[2J\u202e.md", "a\n::error::x%0A.md", "\u009b31m/\u0007.md", "::stop-commands::x.md", "media/\r\u2028\u0085.svg", "stray\u001b]0;x\u0007"])
            site.Write(name, "---\ntitle: A\n---\n");
        foreach (var command in (string[][])[["check"], ["build"], ["check", "--format", "github"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["explain", "film\u001b[2J", "lit"], ["diff", "HEAD"]])
        {
            var result = await site.RunAsync(command);
            Assert.NotEqual(0, result.ExitStatus);
            Assert.DoesNotContain(result.Output + result.Errors, c => (char.IsControl(c) && c is not '\n') || c is '\u202e' or '\u2028');
            Assert.DoesNotContain((result.Output + result.Errors).Split('\n'), line => line.StartsWith("::error::", StringComparison.Ordinal) || line.StartsWith("::stop", StringComparison.Ordinal));
        }
    }
}
