using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Interval = AlitaWiki.Engine.Model.Interval;

namespace AlitaWiki.Tests.Claims;

public sealed class ReadingLaws
{
    private static readonly Gen<string> Nonsense = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Mixture("0129-XYES~?%[],./ T{}"),
        Mixture("0159,. $€-+%KMB", "about ", "over ", "at most ", " million", "..", "years"));

    [Fact]
    public void Any_text_is_a_value_or_a_problem_of_every_type() => Prop.ForAll(
        Nonsense.ToArbitrary(),
        Gen.Elements(ClaimTypes.BuiltIn.ToArray()).ToArbitrary(),
        (text, type) =>
        {
            var property = Reading.Property(type.Name) with { Values = ["1", "2"] };
            var reading = Reading.Of(text, property);
            var inSequence = Reading.Of(Reading.Sequence(text), property);
            return IsWhole(reading) && IsWhole(inSequence);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void A_problem_lies_within_its_text() => Prop.ForAll(Nonsense.ToArbitrary(), text =>
        Reading.Of(text, Reading.Property("date")).Problem is not { } problem
        || text.Length == 0
        || (problem.Span.Line == 3 && problem.Span.Column >= 12 && problem.Span.Column + problem.Span.Length <= 12 + text.Length + 1))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_quantity_contains_its_number_and_about_it_more() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        Gen.Choose(0, 3).ToArbitrary(),
        Gen.Choose(0, 40).ToArbitrary(),
        (digits, decimals, tolerance) =>
        {
            var number = digits / (decimal)Math.Pow(10, decimals);
            var text = number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
            var property = Reading.Property("quantity") with { Tolerance = new Tolerance("", tolerance, ToleranceUnit.Percent) };
            var exact = Amounts(text, property);
            var about = Amounts($"about {text}", property);
            return exact.Start <= number && number < exact.End
                && about.Start <= exact.Start && exact.End <= about.End
                && Amounts($"over {text}", property) == new Interval(exact.Start, Unbounded.Above)
                && Amounts($"at most {text}", property) == new Interval(Unbounded.Below, exact.End)
                && Amounts($"{text}..{text}", property) == exact;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Thousands_read_alike_with_and_without_commas() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        Amounts(number.ToString(CultureInfo.InvariantCulture), Reading.Property("quantity"))
        == Amounts(number.ToString("N0", CultureInfo.InvariantCulture), Reading.Property("quantity"))).QuickCheckThrowOnFailure();

    private static Interval Amounts(string text, PropertyDefinition property) =>
        ((IntervalSet)Reading.Value(text, property).Set!).Intervals.Single();

    private static bool IsWhole(ValueReading reading) => reading switch
    {
        { Value: { Kind: ValueKind.Known, Set: not null } value, Problem: null } => value.Display.Length > 0 && value.Canonical.Length > 0,
        { Value: not null, Problem: null } => true,
        { Value: null, Problem: { } problem } => problem.Message.EndsWith('.') && problem.Hint.Length > 0,
        _ => false,
    };

    private static Gen<string> Mixture(string characters, params string[] words) =>
        Gen.Elements(characters.Select(c => c.ToString()).Concat(words).ToArray()).ListOf().Select(parts => string.Concat(parts));
}
