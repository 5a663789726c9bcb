using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>What the records of several data files have in common.</summary>
internal static class DataShapes
{
    public static JsonShape<string> ClaimId { get; } = JsonShapes.Pattern("^[0-9a-f]{12}(-[0-9]+)?$");

    public static JsonShape<string> Day { get; } = JsonShapes.Pattern(@"^([0-9]{4}|[+-][0-9]{4,})-[0-9]{2}-[0-9]{2}$");

    public static JsonShape<IEnumerable<string>> Texts { get; } = JsonShapes.ListOf(JsonShapes.Text);

    /// <summary>A page's id, else the name as written; two people whom two sources leave unnamed have two names.</summary>
    public static string OriginOf(Voice voice) => voice.Page?.Value ?? (Voices.IsAnonymous(voice) ? voice.Key : voice.Name);

    /// <summary>A page's id, else the name as written, which may be "anonymous".</summary>
    public static string SpeakerOf(Voice voice) =>
        voice.Page?.Value ?? (Voices.IsAnonymous(voice) ? Voices.Anonymous : voice.Name);
}
