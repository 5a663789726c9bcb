namespace AlitaWiki.Engine.Model;

/// <summary>A picture as <c>image</c> and <c>alt</c> name it.</summary>
public sealed record WrittenImage(Located<string> File, string Alt);
