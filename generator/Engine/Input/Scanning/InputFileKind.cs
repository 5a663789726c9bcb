namespace AlitaWiki.Engine.Input.Scanning;

internal enum InputFileKind
{
    Site,
    Properties,
    Types,
    Page,
    Media,

    /// <summary>None of these; nothing reads it.</summary>
    Stray,
}
