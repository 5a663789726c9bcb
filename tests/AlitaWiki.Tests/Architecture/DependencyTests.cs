using System.Text.RegularExpressions;
using System.Xml.Linq;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Architecture;

/// <summary>Dependencies point one way.</summary>
public sealed partial class DependencyTests
{
    /// <summary>What each folder of the engine may use besides itself.</summary>
    public static readonly TheoryData<string, string[]> Folders = new()
    {
        { "Model", [] },
        { "Claims", ["Model"] },
        { "Diagnostics", ["Model"] },
        { "Syntax", ["Model", "Diagnostics"] },
        { "Input", ["Model", "Diagnostics", "Claims", "Syntax"] },
        { "Process", ["Model", "Diagnostics", "Claims", "Syntax"] },
        { "Programs", [] },
        { "PostProcess", ["Model", "Diagnostics", "Claims", "Syntax", "Programs"] },
        { "Output", ["Model", "Diagnostics", "Claims", "Syntax", "Programs"] },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderOfTheEngineUsesOnlyWhatItMay(string folder, string[] allowed)
    {
        var files = Repository.Files([$"generator/Engine/{folder}"], ".cs").ToArray();
        Assert.NotEmpty(files);

        var violations =
            from file in files
            from Match match in EngineNamespace().Matches(File.ReadAllText(file))
            let used = match.Groups[1].Value
            where used != folder && !allowed.Contains(used)
            select $"{Path.GetRelativePath(Repository.Root, file)} uses {used}";

        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void TheModelKnowsNothingButMarkdigsTree() =>
        Assert.Empty(
            from file in Repository.Files(["generator/Engine/Model"], ".cs")
            from Match match in Usings().Matches(File.ReadAllText(file))
            let used = match.Groups[1].Value
            where !used.StartsWith("System", StringComparison.Ordinal)
                && !used.StartsWith("AlitaWiki.Engine.Model", StringComparison.Ordinal)
                && !used.StartsWith("Markdig.Syntax", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {used}");

    [Fact]
    public void TheThemeKnowsTheModelOnly() =>
        Assert.Empty(
            from file in Repository.Files(["theme"], ".cs", ".razor")
            from Match match in EngineNamespace().Matches(File.ReadAllText(file))
            where match.Groups[1].Value != "Model"
            select $"{Path.GetFileName(file)} uses {match.Value}");

    [Theory]
    [InlineData("generator/Engine/AlitaWiki.Engine.csproj", new string[0])]
    [InlineData("theme/AlitaWiki.Theme.csproj", new[] { "AlitaWiki.Engine" })]
    [InlineData("generator/Cli/AlitaWiki.Cli.csproj", new[] { "AlitaWiki.Engine", "AlitaWiki.Theme" })]
    public void AProjectReferencesOnlyWhatItMay(string project, string[] allowed)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, project))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(allowed.Order(), references.Order());
    }

    [Fact]
    public void NoFileIsLongerThanThreeHundredLines() =>
        Assert.Empty(
            from file in Repository.Files(["generator", "theme", "tests"], ".cs", ".razor")
            let lines = File.ReadLines(file).Count()
            where lines > 300
            select $"{Path.GetRelativePath(Repository.Root, file)} has {lines} lines");

    [GeneratedRegex(@"(?<!namespace )AlitaWiki\.Engine\.(Model|Claims|Diagnostics|Syntax|Input|Process|PostProcess|Output|Programs)\b")]
    private static partial Regex EngineNamespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
