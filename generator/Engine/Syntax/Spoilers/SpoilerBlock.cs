using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Spoilers;

/// <summary><c>::: spoiler Name</c> … <c>:::</c>: hidden until the reader asks.</summary>
public sealed class SpoilerBlock(BlockParser? parser) : ContainerBlock(parser)
{
    /// <summary>What it gives away; empty where the page fails to say.</summary>
    public required string Name { get; init; }

    /// <summary>Its closing line has been read.</summary>
    internal bool HasEnd { get; set; }
}
