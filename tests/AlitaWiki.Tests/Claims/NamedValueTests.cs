using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public sealed class NamedValueTests
{
    private static readonly PropertyDefinition Choice = Reading.Property("choice") with { Values = ["yes", "no", "maybe"] };

    [Fact]
    public void None_is_a_value_of_every_type_and_unknown_the_absence_of_one()
    {
        foreach (var type in ClaimTypes.BuiltIn)
        {
            var none = Reading.Value("none", Reading.Property(type.Name));
            var unknown = Reading.Value("unknown", Reading.Property(type.Name));

            Assert.Equal((ValueKind.None, new NothingSet()), (none.Kind, none.Set));
            Assert.Equal((ValueKind.Unknown, null), (unknown.Kind, unknown.Set));
        }
    }

    [Fact]
    public void None_and_unknown_are_words_in_lower_case_only()
    {
        Assert.Equal(ValueKind.Known, Reading.Value("None", Reading.Property("text")).Kind);
        Assert.Equal(ValueProblemKind.Unreadable, Reading.Of("Unknown", Reading.Property("date")).Problem!.Kind);
    }

    [Theory]
    [InlineData("date", "2024", "2025")]
    [InlineData("date", "2030..")]
    [InlineData("choice", "no", "yes")]
    [InlineData("page", "Harbour", "Lighthouse")]
    [InlineData("text", "one", "two")]
    public void A_sequence_reads_as_its_quoted_form(string type, params string[] items)
    {
        var property = Choice with { Type = type };
        var sequence = Reading.Of(Reading.Sequence(items), property).Value!;
        var quoted = Reading.Value($"[{string.Join(", ", items)}]", property);

        Assert.Equal(quoted.Set, sequence.Set);
        Assert.Equal((quoted.Written, quoted.Canonical, quoted.Display), (sequence.Written, sequence.Canonical, sequence.Display));
    }

    [Theory]
    [InlineData("[none, Harbour]")]
    [InlineData("[Harbour, unknown]")]
    [InlineData("[none]")]
    public void None_and_unknown_are_no_one_of_several(string written)
    {
        foreach (var type in new[] { "date", "choice", "page" })
        {
            Assert.NotNull(Reading.Of(written, Choice with { Type = type }).Problem);
        }
    }

    [Fact]
    public void A_choice_outside_its_values_names_the_nearest_or_all()
    {
        Assert.Contains("\"maybe\"", Reading.Of("mayby", Choice).Problem!.Hint, StringComparison.Ordinal);
        Assert.Contains("yes, no, maybe", Reading.Of("purple", Choice).Problem!.Hint, StringComparison.Ordinal);
        Assert.Equal(ValueProblemKind.NotAChoice, Reading.Of("[yes, Yes]", Choice).Problem!.Kind);
    }

    [Fact]
    public void Choices_keep_the_order_of_their_values()
    {
        var value = Reading.Value("[maybe, yes]", Choice);

        Assert.Equal("yes or maybe", value.Display);
        Assert.Equal(["maybe", "yes"], ((TokenSet)value.Set!).Tokens);
    }

    [Theory]
    [InlineData("Straße", "STRASSE", true)]
    [InlineData("\"The Harbour!\"", "the harbour", true)]
    [InlineData("ΟΔΟΣ", "οδος", true)]
    [InlineData("ﬁne", "FINE", true)]
    [InlineData("The Harbour", "Harbour", false)]
    [InlineData("?", "!", false)]
    public void Texts_are_the_same_but_for_case_form_and_outer_punctuation(string a, string b, bool same) =>
        Assert.Equal(same, Reading.Value(a, Reading.Property("text")).Set!.Equals(Reading.Value(b, Reading.Property("text")).Set));

    [Fact]
    public void A_page_is_the_same_by_title_alias_and_id()
    {
        var title = Resolved(Reading.Text("The Harbour"));
        var id = Resolved(Reading.Text("places/harbour"));

        Assert.Equal(title.Set, id.Set);
        Assert.Equal(("places/harbour", "The Harbour"), (id.Canonical, id.Display));
        Assert.Equal(new PageReference("places/harbour", new PageId("places/harbour")), Assert.Single(id.Pages));
    }

    [Fact]
    public void A_name_without_a_page_is_compared_as_text_and_never_equals_a_page()
    {
        Assert.Equal(Resolved(Reading.Text("Mill")).Set, Resolved(Reading.Text("mill.")).Set);
        Assert.NotEqual(Resolved(Reading.Text("places/harbour")).Set, Reading.Value("places/harbour", Reading.Property("page")).Set);
        Assert.Null(Assert.Single(Resolved(Reading.Text("Mill")).Pages).Id);
    }

    [Fact]
    public void Two_names_of_one_page_are_one_possibility()
    {
        var value = Resolved(Reading.Sequence("The Harbour", "places/harbour", "Mill, the old one"));

        Assert.Equal("The Harbour or Mill, the old one", value.Display);
        Assert.Equal(2, ((TokenSet)value.Set!).Tokens.Length);
        Assert.Equal(3, value.Pages.Length);
    }

    [Fact]
    public void A_problem_in_a_quoted_set_points_at_its_member()
    {
        var span = new SourceSpan(new("page.md"), 7, 20, "\"[2024, 2025-13]\"".Length);

        var problem = Reading.Of(new RawValue("[2024, 2025-13]", [], IsSequence: false, span), Reading.Property("date")).Problem!;

        Assert.Equal(new SourceSpan(new("page.md"), 7, 28, "2025-13".Length), problem.Span);
    }

    private static ClaimValue Resolved(RawValue value)
    {
        var harbour = ImmutableArray.Create(new PageId("places/harbour"));
        var names = new PageNames(
            new Dictionary<string, ImmutableArray<PageId>> { ["the harbour"] = harbour, ["places/harbour"] = harbour }.ToFrozenDictionary(),
            FrozenDictionary<string, ImmutableArray<PageId>>.Empty,
            [],
            FrozenDictionary<string, string>.Empty);
        var type = ClaimTypes.BuiltIn.Single(type => type.Name == "page");
        return ValueReader.Resolve(Reading.Of(value, Reading.Property("page")).Value!, type, names, _ => "The Harbour");
    }
}
