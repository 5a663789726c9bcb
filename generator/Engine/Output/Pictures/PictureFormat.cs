namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>How a picture is stored.</summary>
internal enum PictureFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Svg,
}
