using System.Diagnostics;
using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Claims;
using Xunit;

namespace AlitaWiki.Tests.Fuzzing;

/// <summary>
/// Dates, periods and quantities that nobody would write, made by seed of those of the specifications and of their mistakes.
/// <c>FUZZ_VALUES</c> tries more of them, from <c>FUZZ_SEED</c> on.
/// </summary>
public sealed class ValueFuzzTests
{
    /// <summary>Far more than any value takes, on a slow and busy machine too.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private static readonly (string File, string Column)[] s_written =
        [("dates.md", "written"), ("dates.md", "period"), ("quantities.md", "written")];

    private static readonly string[] s_joined = ["[{0}, {1}]", "{{{0}, {1}}}", "{0}/{1}", "{0}..{1}", "[..{0}, {1}..]", "{0}~", "%{0}", "{0} {1}", "about {0}", "[{0}..{1}]/{0}", "-{0}", "at most {0}"];

    private static readonly PropertyDefinition[] s_properties =
    [
        Reading.Property("date"), Reading.Property("date") with { Tolerance = new Tolerance("100000y", 100_000, ToleranceUnit.Years) }, Reading.Property("period"),
        Reading.Property("quantity"), Reading.Property("quantity") with { Unit = "USD", Tolerance = new Tolerance("40%", 40, ToleranceUnit.Percent) },
    ];

    [Fact]
    public void Whatever_comes_of_a_value_is_another_or_a_problem_and_can_be_compared()
    {
        byte[][] written = [.. s_written.SelectMany(table => SpecTable.Rows(table.File, table.Column).Select(row => Encoding.UTF8.GetBytes(row[table.Column]))).Where(text => text.Length > 0)];
        var (values, first) = (Number("FUZZ_VALUES", 4000), Number("FUZZ_SEED", 1));
        var earlier = new Possibilities?[s_properties.Length];
        var read = 0;
        for (var seed = first; seed < first + values; seed++)
        {
            var random = new Random(seed);
            var (one, other) = (written[random.Next(written.Length)], written[random.Next(written.Length)]);
            var text = random.Next(2) == 0 ? Encoding.UTF8.GetString(new Mutation(seed).Of(one, other))
                : string.Format(CultureInfo.InvariantCulture, s_joined[random.Next(s_joined.Length)], Encoding.UTF8.GetString(one), Encoding.UTF8.GetString(other));
            for (var i = 0; i < s_properties.Length; i++)
            {
                foreach (var raw in (RawValue[])[Reading.Text(text), Reading.Sequence(text, text.ToUpperInvariant())])
                {
                    try
                    {
                        var clock = Stopwatch.StartNew();
                        if (Set(raw, s_properties[i]) is { } set)
                        {
                            read++;
                            AssertComparable(set, earlier[i] ?? set);
                            earlier[i] = set;
                        }

                        Assert.True(clock.Elapsed < s_longest, $"took {clock.Elapsed}");
                    }
                    catch (Exception failure)
                    {
                        throw new InvalidOperationException($"Seed {seed}, {s_properties[i].Type}: {text}", failure);
                    }
                }
            }
        }

        Assert.True(written.Length > 150, $"{written.Length} values of the specifications");
        Assert.True(read > values / 4, $"{read} of {values} could be read");
        TestContext.Current.TestOutputHelper?.WriteLine($"{values} texts, read {2 * s_properties.Length * values} times, {read} of them values");
    }

    /// <summary>What a text allows, if it is a known value; all that a page or a message shows of it is there too.</summary>
    private static Possibilities? Set(RawValue raw, PropertyDefinition property)
    {
        var reading = Reading.Of(raw, property);
        if (reading.Value is not { } value)
        {
            Assert.NotEmpty(reading.Problem!.Message);
            Assert.NotEmpty(reading.Problem.Hint);
            return null;
        }

        Assert.NotEmpty(value.Display);
        Assert.NotEmpty(value.Canonical);
        return value.Kind == ValueKind.Known ? value.Set : null;
    }

    private static void AssertComparable(Possibilities first, Possibilities second)
    {
        Assert.Equal(SetRelation.Equal, SetComparison.Compare(first, first));
        var relation = SetComparison.Compare(first, second);
        Assert.Equal(relation.Mirrored(), SetComparison.Compare(second, first));
        if (SetAlgebra.Intersection(first, second) is { } both)
            Assert.True(both.IsWithin(first) && both.IsWithin(second));
        if (SetAlgebra.Union(first, second) is { } either)
            Assert.True(first.IsWithin(either) && second.IsWithin(either));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
