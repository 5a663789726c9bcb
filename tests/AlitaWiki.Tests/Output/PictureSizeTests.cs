using System.Text;
using AlitaWiki.Engine.Output.Pictures;
using Xunit;

namespace AlitaWiki.Tests.Output;

public sealed class PictureSizeTests
{
    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "Png 300x200", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 44, 0, 0, 0, 200] },
        { "Gif 300x200", [.. "GIF89a"u8, 44, 1, 200, 0] },
        { "Jpeg 300x200", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 3] },
        { "WebP 300x200", [.. "RIFF0000WEBPVP8X0000"u8, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0] },
        { "WebP 300x200", [.. "RIFF0000WEBPVP8L0000"u8, 0x2F, 43, 0xC1, 0x31, 0, 0, 0, 0, 0, 0] },
        { "WebP 300x200", [.. "RIFF0000WEBPVP8 0000"u8, 0, 0, 0, 0x9D, 0x01, 0x2A, 44, 1, 200, 0] },
        { "Svg 300x200", Bytes("<svg width='300' height='200px' viewBox='0 0 3 2'/>") },
        { "Svg 300x200", Bytes("<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' 'http://b.invalid/c'><!-- d --><svg xmlns='e' viewBox='0,0 300 199.6'><g/></svg>") },
        { "Svg 300x200", Bytes("<svg width='100%' height='4cm' viewBox='0 0 300 200'><not ended") },
        { "nothing", Bytes("<svg width='100%' height='100%'/>") },
        { "nothing", Bytes("<svg width='-3' height='1e99' viewBox='0 0 x y'/>") },
        { "nothing", Bytes("<html width='3' height='3'/>") },
        { "nothing", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF] },
        { "nothing", [.. "GIF89a"u8, 0, 0, 200, 0] },
        { "nothing", [.. "RIFF0000WEBPVP8X"u8] },
        { "nothing", [] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void TheBeginningOfAPictureTellsItsSize(string expected, byte[] file) =>
        Assert.Equal(expected, PictureHeader.Of(file) is var (format, size) ? $"{format} {size.Width}x{size.Height}" : "nothing");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
