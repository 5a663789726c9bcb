namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>Where the parser gave up.</summary>
/// <param name="Start">The start of what it could not read.</param>
/// <param name="End">Where it noticed.</param>
/// <param name="Reached">Where the last node that it did read ends.</param>
/// <param name="OpenFlow">The bracket or brace still open.</param>
internal sealed record YamlFailure(YamlPlace Start, YamlPlace End, YamlPlace Reached, YamlFrame? OpenFlow)
{
    /// <summary>The character at the start, or none past the line's end.</summary>
    public char? At(YamlText text) =>
        text.Line(Start.Line) is var line && Start.Column >= 1 && Start.Column <= line.Length ? line[Start.Column - 1] : null;
}
