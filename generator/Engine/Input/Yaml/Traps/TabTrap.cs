using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A line indented by a tab.</summary>
internal static class TabTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        var first = Math.Max(1, Math.Min(failure.Start.Line, failure.Reached.Line));
        var last = NextLineWithContent(text, Math.Max(failure.End.Line, failure.Reached.Line));
        for (var number = first; number <= last; number++)
        {
            var line = text.Line(number);
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            var tab = line.AsSpan(0, indent).IndexOf('\t');
            if (tab < 0 || indent == line.Length)
                continue;

            var mended = line[..indent].Replace("\t", "  ", StringComparison.Ordinal) + line[indent..];
            return new YamlTrap(
                number, new YamlFinding(YamlLineDiagnostics.TabIndentation, text.Span(number, tab + 1), []), mended);
        }

        return null;
    }

    /// <summary>The parser gives up at the tab, before the line that has it.</summary>
    private static int NextLineWithContent(YamlText text, int number)
    {
        do
        {
            number++;
        }
        while (number < text.LineCount && text.Line(number).AsSpan().Trim() is [] or ['#', ..]);

        return number;
    }
}
