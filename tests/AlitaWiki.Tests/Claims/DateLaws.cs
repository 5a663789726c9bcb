using System.Globalization;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Interval = AlitaWiki.Engine.Model.Interval;

namespace AlitaWiki.Tests.Claims;

public sealed class DateLaws
{
    private static readonly Arbitrary<DateOnly> AnyDay =
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    // A digit of a mask is more often unspecified than not, so that masks of all shapes come up.
    private static readonly Gen<string> AnyMask =
        from day in Gen.Choose(new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber)
        from open in Gen.Choose(0, 255)
        select new string([.. Text(DateOnly.FromDayNumber(day)).Select((c, i) =>
            c != '-' && i >= 2 && (open >> (i - 2) & 1) == 1 ? 'X' : c)]);

    [Fact]
    public void A_day_is_the_day_that_the_common_calendar_counts() => Prop.ForAll(AnyDay, day =>
        Reading.Days(Text(day)).Intervals is [var only]
        && only == new Interval(day.DayNumber, day.DayNumber + 1)
        && IsoDay.Format(day.DayNumber) == Text(day)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_lies_in_its_month_and_a_month_in_its_year_and_decade() => Prop.ForAll(AnyDay, day =>
    {
        var month = Reading.Days(Text(day)[..7]);
        var year = Reading.Days(Text(day)[..4]);
        return Contains(month, Reading.Days(Text(day)))
            && Contains(year, month)
            && Contains(Reading.Days(Text(day)[..3] + "X"), year)
            && Contains(Reading.Days(Text(day)[..4] + "S2"), year);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_year_of_the_common_calendar_has_its_length()
    {
        for (var year = 1; year <= 9998; year++)
        {
            var days = Assert.Single(Reading.Days(year.ToString("D4", CultureInfo.InvariantCulture)).Intervals);
            Assert.Equal(new DateOnly(year, 1, 1).DayNumber, days.Start);
            Assert.Equal(new DateOnly(year + 1, 1, 1).DayNumber, days.End);
        }
    }

    [Fact]
    public void A_mask_holds_exactly_the_days_whose_digits_fit() => Prop.ForAll(AnyMask.ToArbitrary(), mask =>
    {
        var reading = Reading.Of(mask, Reading.Property("date"));
        if (reading.Value is null)
        {
            return reading.Problem!.Kind == ValueProblemKind.NoSuchDate && !Fitting(mask).Any();
        }

        var set = (IntervalSet)reading.Value.Set!;
        return Fitting(mask).SequenceEqual(set.Intervals.SelectMany(interval =>
            Enumerable.Range((int)interval.Start, (int)(interval.End - interval.Start)).Select(DateOnly.FromDayNumber)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void About_a_date_contains_the_date() => Prop.ForAll(
        AnyMask.ToArbitrary(),
        Gen.Elements<string?>(null, "0d", "30d", "1m", "6m", "1y", "100000y").ToArbitrary(),
        (mask, reach) =>
        {
            var tolerance = reach is null ? null : new Tolerance(
                reach,
                decimal.Parse(reach[..^1], CultureInfo.InvariantCulture),
                reach[^1] switch { 'd' => ToleranceUnit.Days, 'm' => ToleranceUnit.Months, _ => ToleranceUnit.Years });
            var property = Reading.Property("date") with { Tolerance = tolerance };
            return Reading.Of(mask, property).Value is not { } exact
                || Contains((IntervalSet)Reading.Value(mask + "~", property).Set!, (IntervalSet)exact.Set!);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_one_of_set_holds_the_days_of_its_members_and_a_range_all_between() => Prop.ForAll(AnyDay, AnyDay, (a, b) =>
    {
        var (first, last) = a < b ? (a, b) : (b, a);
        var set = Reading.Days($"[{Text(b)}, {Text(a)}]");
        var range = Reading.Days($"[{Text(first)}..{Text(last)}]");
        return Contains(set, Reading.Days(Text(a))) && Contains(set, Reading.Days(Text(b)))
            && set.Intervals.Sum(interval => interval.End - interval.Start) == (a == b ? 1 : 2)
            && range.Intervals is [var only] && only == new Interval(first.DayNumber, last.DayNumber + 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_of_a_set_are_in_order_and_no_two_stretches_touch() => Prop.ForAll(
        Gen.ListOf(AnyMask, 5).ToArbitrary(),
        masks => Reading.Of($"[{string.Join(", ", masks)}, 2001-03, 2001-02]", Reading.Property("date")).Value is not { Set: IntervalSet set }
            || set.Intervals.Zip(set.Intervals.Skip(1)).All(pair => pair.First.End < pair.Second.Start)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_of_any_length_starts_where_the_one_before_it_ends() => Prop.ForAll(
        Gen.Choose(1, 20).SelectMany(zeros => Gen.Choose(10000, 99999).Select(digits => Int128.Parse($"{digits}{new string('0', zeros)}", CultureInfo.InvariantCulture))).ToArbitrary(),
        year => Reading.Days($"Y{year}").Intervals[0].Start == Reading.Days($"Y{year - 1}").Intervals[0].End
            && Reading.Days($"Y-{year}").Intervals[0].End == Reading.Days($"Y-{year - 1}").Intervals[0].Start
            && IsoDay.Format(Reading.Days($"Y{year}").Intervals[0].Start) == $"+{year}-01-01").QuickCheckThrowOnFailure();

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Contains(IntervalSet whole, IntervalSet part) => part.Intervals.All(inner =>
        whole.Intervals.Any(outer => outer.Start <= inner.Start && inner.End <= outer.End));

    private static IEnumerable<DateOnly> Fitting(string mask)
    {
        var start = new DateOnly(int.Parse(mask.AsSpan(0, 2), CultureInfo.InvariantCulture) * 100, 1, 1);
        for (var day = start; day < start.AddYears(100); day = day.AddDays(1))
        {
            if (Text(day).Zip(mask).All(pair => pair.Second == 'X' || pair.First == pair.Second))
            {
                yield return day;
            }
        }
    }
}
