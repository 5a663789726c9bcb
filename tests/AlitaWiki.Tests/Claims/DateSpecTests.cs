using System.Globalization;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public sealed class DateSpecTests
{
    private static readonly string[] Columns = ["reads", "earliest", "latest", "pieces", "uncertain", "canonical"];

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Dates() =>
        from row in SpecTable.Rows("dates.md", "written", "reads")
        let columns = Columns.Where(row.ContainsKey).ToList()
        select new TheoryDataRow<string, string, string, string>(
            row["written"],
            row.GetValueOrDefault("tolerance", ""),
            string.Join(" | ", columns),
            string.Join(" | ", columns.Select(column => row[column])));

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Mistakes() =>
        from column in new[] { "written", "period" }
        from row in SpecTable.Rows("dates.md", column, "problem")
        select new TheoryDataRow<string, string, string, string>(column, row[column], row["problem"], row["hint"]);

    public static IEnumerable<TheoryDataRow<string, string>> Periods() =>
        SpecTable.Rows("dates.md", "period", "reads").Select(row => new TheoryDataRow<string, string>(
            row["period"], string.Join(" | ", row.Values.Skip(1))));

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_reads_as_the_specification_says(string written, string tolerance, string columns, string expected)
    {
        var value = Reading.Value(written, Reading.Property("date") with { Tolerance = Tolerance(tolerance) });
        var days = (IntervalSet)value.Set!;

        var found = columns.Split(" | ").Select(column => column switch
        {
            "reads" => value.Display,
            "earliest" => IsoDay.Earliest(days),
            "latest" => IsoDay.Latest(days),
            "pieces" => days.Intervals.Length.ToString(CultureInfo.InvariantCulture),
            "uncertain" => value.Uncertain ? "yes" : "no",
            _ => value.Canonical,
        });
        Assert.Equal(expected, string.Join(" | ", found));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_reads_as_the_specification_says(string written, string expected)
    {
        var value = Reading.Value(written, Reading.Property("period"));
        var set = (PeriodSet)value.Set!;

        string?[] columns =
        [
            value.Display, IsoDay.Earliest(set.Starts), IsoDay.Latest(set.Starts), IsoDay.Earliest(set.Ends), IsoDay.Latest(set.Ends),
        ];
        Assert.Equal(expected, string.Join(" | ", columns));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_and_its_hint_says_what_to_write(string column, string written, string problem, string hint)
    {
        var reading = Reading.Of(written, Reading.Property(column == "period" ? "period" : "date"));

        Assert.Null(reading.Value);
        Assert.Equal(problem, reading.Problem!.Kind.ToString());
        Assert.Contains(hint, reading.Problem.Hint, StringComparison.Ordinal);
    }

    private static Tolerance? Tolerance(string written) => written.Length == 0 ? null : new Tolerance(
        written,
        decimal.Parse(written[..^1], CultureInfo.InvariantCulture),
        written[^1] switch { 'd' => ToleranceUnit.Days, 'm' => ToleranceUnit.Months, _ => ToleranceUnit.Years });
}
