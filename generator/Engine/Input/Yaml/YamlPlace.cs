using YamlDotNet.Core;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A line and a column within a YAML text, both from 1.</summary>
internal readonly record struct YamlPlace(int Line, int Column)
{
    public static YamlPlace Of(in Mark mark) => new((int)mark.Line, (int)mark.Column);
}
