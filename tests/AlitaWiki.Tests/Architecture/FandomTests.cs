using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Architecture;

/// <summary>Another fandom takes the generator as it is: nothing of this wiki's subject stands in it.</summary>
public sealed partial class FandomTests
{
    [Fact]
    public void NoWordOfTheFandomStandsInGeneratorOrTheme()
    {
        var names = NamesInTheWiki();
        Assert.True(names.Count > 30, $"Only {names.Count} names were found in the wiki; the test would prove nothing.");

        var pattern = new Regex($@"(?<!\w)({string.Join('|', names.Select(Regex.Escape))})(?!\w)", RegexOptions.CultureInvariant);
        Assert.Empty(
            from file in Repository.Files(["generator", "theme"], ".cs", ".razor", ".css", ".js", ".svg", ".csproj")
            from Match match in pattern.Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Repository.Root, file)}: {match.Value}");
    }

    /// <summary>Titles and aliases of everything the wiki is about, and each capitalised word in them.</summary>
    private static HashSet<string> NamesInTheWiki()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Repository.Files(["input"], ".md").Where(file => !file.Contains("/sources/", StringComparison.Ordinal) && Path.GetFileName(file) is not ("index.md" or "about.md")))
        {
            var title = TitleLine().Match(File.ReadAllText(file)).Groups[1].Value.Trim('"');
            names.Add(title);
            if (IsAName(title))
            {
                names.UnionWith(title.Split(' '));
            }
        }

        names.Add("Alita");
        names.RemoveWhere(name => name.Length < 4);
        return names;
    }

    /// <summary>A person's, character's or place's name is two or three capitalised words.</summary>
    private static bool IsAName(string title) =>
        title.Split(' ') is { Length: 2 or 3 } words && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word.All(char.IsLetter));

    [GeneratedRegex("^title: (.*)$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
