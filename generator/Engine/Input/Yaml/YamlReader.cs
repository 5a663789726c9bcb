using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml.Traps;
using YamlDotNet.Core;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>
/// Reads YAML into a tree. Where a line stops the parser and it is clear what was meant, that line is reported, mended in
/// memory, and the text read again, so that one slip hides neither the rest of the page nor the next slip.
/// </summary>
internal static class YamlReader
{
    /// <summary>Each repair reads the text once more; a page with more slips than this is no page.</summary>
    private const int MaxRepairs = 16;

    /// <summary>The mapping that the text is, or as much of it as could be read.</summary>
    /// <param name="what">What should be a mapping, for a message: "site.yml".</param>
    public static YamlMapping ReadMapping(string what, YamlText text, DiagnosticBag diagnostics)
    {
        var (root, isWhole) = Read(text, diagnostics);
        if (root is YamlMapping mapping)
            return mapping;

        if (root is YamlScalar { IsEmpty: false } or YamlSequence)
        {
            diagnostics.Add(
                SchemaDiagnostics.WrongShape, root.Span, what, "a mapping", root is YamlSequence ? "a list" : "a text",
                "Write a key, a colon, a space and a value on each line.");
        }

        return new YamlMapping([], isWhole && root is null or YamlScalar { IsEmpty: true }, text.Span(1, 1));
    }

    private static (YamlNode? Root, bool IsWhole) Read(YamlText text, DiagnosticBag diagnostics)
    {
        var mended = new HashSet<int>();
        while (true)
        {
            var tree = new YamlTree(text);
            var failure = Parse(text, tree);
            var trap = tree.Slip
                ?? (failure is not null ? YamlTraps.Explain(failure, text)
                : tree.TextInsteadOfMapping is { } place ? SpaceTrap.On(place.Line, text) ?? KeyTrap.MissingSpaceOn(place.Line, text)
                : null);
            if (trap is not null && !mended.Contains(trap.Line))
                trap.Finding.Report(diagnostics);

            if (trap?.Mended is { } line && mended.Count < MaxRepairs && mended.Add(trap.Line))
            {
                text.Mend(trap.Line, line);
                continue;
            }

            foreach (var finding in tree.Findings)
                finding.Report(diagnostics);

            return (tree.Close(), failure is null);
        }
    }

    private static YamlFailure? Parse(YamlText text, YamlTree tree)
    {
        try
        {
            using var reader = new StringReader(text.ToString());
            var parser = new Parser(reader);
            while (parser.MoveNext() && tree.Accept(parser.Current!))
            {
            }

            return null;
        }
        catch (YamlException exception)
        {
            return new(YamlPlace.Of(exception.Start), YamlPlace.Of(exception.End), tree.Reached, tree.OpenFlow);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser's own slips: at a bracket that the text's end leaves open, and at an escape beyond Unicode.
            var reached = tree.Reached;
            var start = reached with { Column = Math.Max(reached.Column, text.Parts(reached.Line).ValueColumn) };
            return new(start, start, reached, tree.OpenFlow);
        }
    }
}
