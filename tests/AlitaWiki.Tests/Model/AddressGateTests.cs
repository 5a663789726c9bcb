using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Model;

public sealed class AddressGateTests
{
    [Theory]
    [InlineData("https://a.example/b?c=d:e#f")]
    [InlineData("HTTP://a.example")]
    [InlineData("mailto:a@b.example")]
    [InlineData("/people/keeper")]
    [InlineData("keeper.md")]
    [InlineData("../keeper")]
    [InlineData("#powers:two")]
    [InlineData("?q=a:b")]
    [InlineData("a/b:c")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("java&#115;cript:x")]
    public void Web_mail_and_relative_addresses_pass(string address) => Assert.Equal(address, AddressGate.Pass(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("  javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("\u00a0javascript:alert(1)")]
    [InlineData("\u200bjavascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData("javascript :alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("blob:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example")]
    [InlineData(":x")]
    [InlineData("//a.example")]
    [InlineData(" //a.example")]
    [InlineData("\\\\a.example")]
    [InlineData("/\\a.example")]
    [InlineData("/\t/a.example")]
    public void Everything_else_is_refused(string? address) => Assert.Null(AddressGate.Pass(address));

    [Fact]
    public void Space_around_an_address_is_dropped() => Assert.Equal("/a", AddressGate.Pass(" /a\n"));
}
