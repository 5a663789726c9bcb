using System.Text;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Theme;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}\n")]
    [InlineData("a :hover, b:hover { margin: calc(1px + 2px) -1px; }", "a :hover,b:hover{margin:calc(1px + 2px) -1px}\n")]
    [InlineData("@media (width >= 48rem) and ( hover ) { .a > b + c { & .d { top: 0; } } }", "@media (width >= 48rem) and (hover){.a > b + c{& .d{top:0}}}\n")]
    [InlineData("a/* one */b { /* two */ }", "a b{}\n")]
    [InlineData("""a::before { content: "; /* no */  } \" x" / ""; }""", """a::before{content:"; /* no */  } \" x" / ""}""" + "\n")]
    [InlineData("a { content: 'never ended", "a{content:'never ended\n")]
    [InlineData("a {} /* never ended", "a{}\n")]
    public void ACompactStyleSheetSaysTheSame(string written, string compact) => Assert.Equal(compact, CompactStyles.Of(written));

    [Fact]
    public void TheThemesStyleSheetComesWithoutComments()
    {
        var styles = Encoding.UTF8.GetString(new WikiTheme().Assets.Single(asset => asset.Name == "site.css").Content.Span);

        Assert.DoesNotContain("/*", styles, StringComparison.Ordinal);
        Assert.StartsWith("@layer reset,", styles, StringComparison.Ordinal);
    }
}
