using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AlitaWiki.Engine.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    [Fact]
    public void Every_id_is_unique_and_in_order()
    {
        var ids = DiagnosticCatalog.All.Select(descriptor => descriptor.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_descriptor_that_a_class_has_is_in_the_catalogue()
    {
        var declared = typeof(DiagnosticCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);

        Assert.Equal(
            declared.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
            DiagnosticCatalog.All.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void Every_descriptor_is_documented()
    {
        Assert.All(DiagnosticCatalog.All, descriptor =>
        {
            Assert.Matches(IdPattern(), descriptor.Id);
            Assert.NotEmpty(descriptor.Title);
            Assert.False(descriptor.Title.EndsWith('.'), descriptor.Title);
            Assert.True(descriptor.Explanation.EndsWith('.') || descriptor.Explanation.EndsWith("```", StringComparison.Ordinal), descriptor.Id);
            Assert.True(descriptor.Explanation.Length > descriptor.Title.Length, descriptor.Id);
        });
    }

    [Fact]
    public void Every_message_and_hint_can_be_filled_and_shows_its_first_argument()
    {
        object[] arguments = ["<0>", "<1>", "<2>", "<3>"];
        Assert.All(DiagnosticCatalog.All, descriptor =>
        {
            var message = string.Format(CultureInfo.InvariantCulture, descriptor.Message, arguments);
            var hint = string.Format(CultureInfo.InvariantCulture, descriptor.Hint, arguments);
            Assert.NotEmpty(message);
            Assert.NotEmpty(hint);
            if (PlacePattern().IsMatch(descriptor.Message + descriptor.Hint))
                Assert.Contains("<0>", message + hint, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Only_warnings_become_errors_under_strict() =>
        Assert.DoesNotContain(
            DiagnosticCatalog.All, descriptor => descriptor.ErrorUnderStrict && descriptor.Severity != Severity.Warning);

    [GeneratedRegex(@"^AW[1-4]\d{3}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex PlacePattern();
}
