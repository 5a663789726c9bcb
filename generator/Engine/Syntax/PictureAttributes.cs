using System.Globalization;
using AlitaWiki.Engine.Model;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax;

/// <summary>What every picture in a body says of its loading.</summary>
internal static class PictureAttributes
{
    /// <param name="size">Keeps the picture's place, so that nothing moves when it comes.</param>
    public static void Write(HtmlRenderer renderer, PictureSize? size)
    {
        if (size is var (width, height))
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));

        renderer.Write(" loading=\"lazy\"");
    }
}
