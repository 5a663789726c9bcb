using System.Text.RegularExpressions;
using AlitaWiki.Engine.Input.Yaml;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>Texts as YAML that reads as just these texts.</summary>
internal static partial class ScalarWriter
{
    /// <summary>The text on one line, in quotes where YAML would take it for something else.</summary>
    public static string Write(string text)
    {
        var line = Space().Replace(text, " ").Trim();
        return Plain().IsMatch(line) ? line : YamlLine.Quote(line);
    }

    /// <summary>Words and numbers, or a web address.</summary>
    [GeneratedRegex(@"^(?:[\p{L}\p{N}¶§$€£~][\p{L}\p{M}\p{N} ._/()'’~¶§$%+-]*|https?://[\w./?=&%~+:-]*[\w/])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
