using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>Entries of a list without their hyphen, or without the space behind it.</summary>
internal static class HyphenTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        for (var number = Math.Max(1, failure.Reached.Line); number <= failure.Start.Line; number++)
        {
            if (MissingSpaceOn(number, text) is { } trap)
                return trap;
        }

        return null;
    }

    /// <summary>A hyphen at the start of a line with a letter, a quotation mark or a bracket behind it; a digit makes a number.</summary>
    public static YamlTrap? MissingSpaceOn(int number, YamlText text)
    {
        var line = text.Line(number);
        var hyphen = line.Length - line.AsSpan().TrimStart(' ').Length;
        if (hyphen + 1 >= line.Length || line[hyphen] != '-' || !(char.IsLetter(line[hyphen + 1]) || line[hyphen + 1] is '"' or '\'' or '[' or '{'))
            return null;

        var mended = line.Insert(hyphen + 1, " ");
        return new YamlTrap(
            number,
            new YamlFinding(YamlLineDiagnostics.HyphenWithoutSpace, text.Span(number, hyphen + 1), [mended.TrimStart()]),
            mended);
    }

    /// <summary>The first key of a list's entry comes again: most likely the next entry starts there.</summary>
    public static YamlTrap? MissingBefore(YamlPlace first, YamlPlace again, YamlText text)
    {
        var prefix = text.Parts(first.Line).Prefix;
        var line = text.Line(again.Line);
        if (prefix.Length != first.Column - 1 || !prefix.Contains('-', StringComparison.Ordinal) || !text.IsFirst(again))
            return null;

        var mended = prefix + line[(again.Column - 1)..];
        return new YamlTrap(
            again.Line,
            new YamlFinding(YamlLineDiagnostics.MissingHyphen, text.Span(again.Line, again.Column), [text.Parts(again.Line).Key, mended.TrimStart()]),
            mended);
    }
}
