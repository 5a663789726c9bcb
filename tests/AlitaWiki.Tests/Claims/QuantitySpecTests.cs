using System.Globalization;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public sealed class QuantitySpecTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Quantities() =>
        SpecTable.Rows("quantities.md", "written", "reads").Select(row => new TheoryDataRow<string, string, string, string>(
            row["written"],
            row["unit"],
            row.GetValueOrDefault("tolerance", ""),
            $"{row["reads"]} | {row["low"]} | {row["high"]} | {row["canonical"]}"));

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Mistakes() =>
        SpecTable.Rows("quantities.md", "written", "problem").Select(row => new TheoryDataRow<string, string, string, string>(
            row["written"], row["unit"], row["problem"], row["hint"]));

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_quantity_reads_as_the_specification_says(string written, string unit, string tolerance, string expected)
    {
        var value = Reading.Value(written, Property(unit) with
        {
            Tolerance = tolerance.Length == 0
                ? null
                : new Tolerance(tolerance, decimal.Parse(tolerance, CultureInfo.InvariantCulture), ToleranceUnit.Percent),
        });

        var interval = Assert.Single(((IntervalSet)value.Set!).Intervals);
        var low = interval.IsUnboundedBelow ? "" : Plain(interval.Start);
        var high = interval.IsUnboundedAbove ? "" : Plain(interval.End);
        Assert.Equal(expected, $"{value.Display} | {low} | {high} | {value.Canonical}");
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_and_its_hint_says_what_to_write(string written, string unit, string problem, string hint)
    {
        var reading = Reading.Of(written, Property(unit));

        Assert.Null(reading.Value);
        Assert.Equal(problem, reading.Problem!.Kind.ToString());
        Assert.Contains(hint, reading.Problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16 years", true)]
    [InlineData("about 16 years", true)]
    [InlineData("over 16 years", false)]
    [InlineData("at most 16 years", false)]
    [InlineData("15..16 years", false)]
    public void Only_one_number_without_an_open_end_is_a_single_number(string written, bool single) =>
        Assert.Equal(single, Reading.Value(written, Property("years")).SingleNumber);

    private static PropertyDefinition Property(string unit) =>
        Reading.Property("quantity") with { Unit = unit.Length == 0 ? null : unit };

    private static string Plain(decimal amount) => amount.ToString("0.######", CultureInfo.InvariantCulture);
}
