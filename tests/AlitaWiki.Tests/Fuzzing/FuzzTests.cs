using System.Diagnostics;
using System.Globalization;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Fuzzing;

/// <summary>
/// Files that nobody would write, made from a corpus by seed. <c>FUZZ_SECONDS</c> lets it run longer and <c>FUZZ_SEED</c> start
/// elsewhere; a file that fails is named by its seed, and belongs into the corpus with what mends it.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string s_corpus = Path.Combine(Repository.Root, "tests", "AlitaWiki.Tests", "Fuzzing", "Corpus");

    /// <summary>What a file of the corpus is read as, by the beginning of its name.</summary>
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["page"] = "places/harbour.md",
        ["source"] = "sources/harbour.md",
        ["site"] = "site.yml",
        ["types"] = "types.yml",
        ["properties"] = "properties.yml",
    };

    public static TheoryData<string> Corpus => [.. Directory.EnumerateFiles(s_corpus).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_file_of_the_corpus_is_a_page_or_a_message(string name)
    {
        using var readers = new FuzzedReaders();
        Assert.Null(readers.Read(PlaceOf(name), File.ReadAllBytes(Path.Combine(s_corpus, name))));
    }

    [Fact]
    public void So_is_whatever_comes_of_them()
    {
        var files = Corpus.Select(name => (Place: PlaceOf(name.Data), Bytes: File.ReadAllBytes(Path.Combine(s_corpus, name.Data)))).ToArray();
        var (seconds, seed) = (Number("FUZZ_SECONDS", 15), Number("FUZZ_SEED", 1));
        var watch = Stopwatch.StartNew();
        using var readers = new FuzzedReaders();
        var first = seed;
        for (; watch.Elapsed < TimeSpan.FromSeconds(seconds) || seed < first + 20; seed++)
        {
            var random = new Random(seed);
            var (place, bytes) = files[random.Next(files.Length)];
            var made = new Mutation(seed).Of(bytes, files[random.Next(files.Length)].Bytes);
            if (readers.Read(place, made) is not { } failure)
                continue;

            var kept = Path.Combine(Path.GetTempPath(), $"alitawiki-fuzz-{seed}-{Path.GetFileName(place)}");
            File.WriteAllBytes(kept, made);
            Assert.Fail($"Seed {seed}, kept in {kept}: {failure}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{seed - first} files");
    }

    private static string PlaceOf(string name) => s_places[name.Split('-', '.')[0]];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
