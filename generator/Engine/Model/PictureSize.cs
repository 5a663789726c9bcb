namespace AlitaWiki.Engine.Model;

/// <summary>How large a picture is, in pixels; a drawing in those of its own units.</summary>
public readonly record struct PictureSize(int Width, int Height);
