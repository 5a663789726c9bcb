using System.Globalization;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Rebuild;

/// <summary>Whatever happens to a wiki, building it again gives the bytes and the messages of a build from nothing.</summary>
public sealed class RebuildLawTests : IDisposable
{
    private static readonly int s_edits = int.Parse(Environment.GetEnvironmentVariable("REBUILD_EDITS") ?? "60", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alitawiki-rebuild-");
    private readonly SiteBuild _build = new SiteBuilder(new WikiTheme()).Create();

    private string Input => Path.Combine(_folder.FullName, "input");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void A_rebuild_after_any_edit_is_a_build_from_nothing(int seed, bool isToldWhatChanged)
    {
        var wiki = new EditedWiki(Input, seed);
        var again = _build.Again();
        var story = new List<string>();
        var good = 0;
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var edit = 0; edit < s_edits; edit++)
        {
            // Now and then several things happen at once.
            for (var more = edit % 7 == 0 ? 3 : 1; more > 0 && edit > 0; more--)
            {
                story.Add(wiki.Edit());
            }

            var now = Files("input").ToDictionary(file => file.Name.Replace('\\', '/'), file => file.Content, StringComparer.Ordinal);
            string[] changed = [.. before.Keys.Union(now.Keys, StringComparer.Ordinal).Where(file => before.GetValueOrDefault(file) != now.GetValueOrDefault(file))];
            before = now;
            if (edit % 5 == 4)
            {
                CutShort(again, changed, edit);
                // Whoever cuts a rebuild short does not know what it took in.
                changed = [];
            }

            var rebuilt = again.Run(Into("again"), isToldWhatChanged ? changed : [], cancellation: TestContext.Current.CancellationToken);
            var built = _build.Run(Into($"new-{edit}"), cancellation: TestContext.Current.CancellationToken);

            Assert.Equal(built.Diagnostics.Select(Told), rebuilt.Diagnostics.Select(Told));
            if (built.Succeeded)
            {
                good++;
                Assert.True(Files("again").SequenceEqual(Files($"new-{edit}")), Difference("again", $"new-{edit}", story));
            }

            if (wiki.Settle(built.Succeeded))
            {
                story.Add("what was wrong undone");
            }

            _folder.GetDirectories($"new-{edit}").ToList().ForEach(folder => folder.Delete(recursive: true));
        }

        Assert.True(good > s_edits / 4, $"Only {good} of {s_edits} states of the wiki could be built.");
    }

    private void CutShort(SiteRebuild again, string[] changed, int milliseconds)
    {
        using var cut = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds % 23));
        try
        {
            again.Run(Into("again"), changed, cancellation: cut.Token);
        }
        catch (OperationCanceledException)
        {
            // Or it was faster.
        }
    }

    private BuildOptions Into(string output) => new()
    {
        InputFolder = Input,
        OutputFolder = Path.Combine(_folder.FullName, output),
        AsOf = new DateOnly(2026, 1, 1),
    };

    private static string Told(Engine.Diagnostics.Diagnostic diagnostic) => $"{diagnostic.Descriptor.Id} {diagnostic.Span} {diagnostic.Message} {diagnostic.Hint}";

    private IEnumerable<(string Name, string Content)> Files(string output)
    {
        var root = Path.Combine(_folder.FullName, output);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(root, file), Convert.ToHexString(File.ReadAllBytes(file))));
    }

    private string Difference(string again, string clean, IEnumerable<string> story)
    {
        var (one, other) = (Files(again).ToDictionary(), Files(clean).ToDictionary());
        var names = one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name));
        return $"After {string.Join(", ", story)}: {string.Join(", ", names)} differ.";
    }
}
