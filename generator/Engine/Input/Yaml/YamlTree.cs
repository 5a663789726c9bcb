using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Input.Yaml.Traps;
using AlitaWiki.Engine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>Builds nodes from parser events with a stack of its own, so that no input can exhaust the program's.</summary>
internal sealed class YamlTree(YamlText text)
{
    private const int MaxDepth = 64;

    private readonly Stack<YamlFrame> _open = new();
    private readonly List<YamlFinding> _findings = [];
    private YamlNode? _root;
    private bool _hasDocument;

    /// <summary>The last line on which an odd space was looked for in vain.</summary>
    private int _plainLine;

    public IReadOnlyList<YamlFinding> Findings => _findings;

    /// <summary>The first line that YAML takes for something else than was clearly meant.</summary>
    public YamlTrap? Slip { get; private set; }

    /// <summary>The innermost bracket or brace that is still open.</summary>
    public YamlFrame? OpenFlow => _open.TryPeek(out var frame) && frame.IsFlow ? frame : null;

    /// <summary>Where the last node ended; line 0 before the first.</summary>
    public YamlPlace Reached { get; private set; } = new(0, 1);

    /// <summary>Where the text ends that is all there is.</summary>
    public YamlPlace? TextInsteadOfMapping => _root is YamlScalar { IsEmpty: false } ? Reached : null;

    /// <summary>Takes the next event; false where nothing further may be read.</summary>
    public bool Accept(ParsingEvent next)
    {
        if (next is NodeEvent or AnchorAlias)
            Reached = YamlPlace.Of(next.End);
        if (next is NodeEvent node)
            RefuseTagAndAnchor(node);

        switch (next)
        {
            case DocumentStart when _hasDocument:
                Find(YamlDiagnostics.SeveralDocuments, SpanOf(next));
                return false;
            case DocumentStart:
                _hasDocument = true;
                return true;
            case AnchorAlias alias:
                Refuse(YamlDiagnostics.AnchorRefused, alias, "*", "alias");
                Place(new YamlRefused(SpanOf(alias)));
                return true;
            case Scalar scalar:
                Place(Read(scalar));
                return true;
            case SequenceStart or MappingStart:
                return Open(next);
            case SequenceEnd or MappingEnd:
                Place(_open.Pop().Close(whole: true));
                return true;
            default:
                return true;
        }
    }

    /// <summary>The tree as far as it has been read; null where there is nothing.</summary>
    public YamlNode? Close()
    {
        while (_open.TryPop(out var frame))
            Place(frame.Close(whole: false));

        return _root;
    }

    private bool Open(ParsingEvent start)
    {
        if (_open.Count == MaxDepth)
        {
            Find(YamlDiagnostics.TooDeep, SpanOf(start), MaxDepth);
            return false;
        }

        if (start is SequenceStart { Style: SequenceStyle.Flow })
            Slip ??= MarkupTrap.At(YamlPlace.Of(start.Start), text);

        _open.Push(new YamlFrame(start, text.Span((int)start.Start.Line, (int)start.Start.Column)));
        return true;
    }

    private YamlNode Read(Scalar scalar)
    {
        var isValue = !_open.TryPeek(out var frame) || !frame.ExpectsKey;
        if (scalar.Style == ScalarStyle.Plain && isValue && HashCut.Find(scalar, OpenFlow is not null, text) is { } cut)
        {
            _findings.Add(cut);
            if (scalar.Value.Length == 0)
                return new YamlRefused(cut.Span);
        }

        if (scalar.Style == ScalarStyle.Plain)
        {
            Slip ??= SlipIn(scalar, isValue);
            if (isValue && CurlyQuotes.Find(scalar, text) is { } curly)
                _findings.Add(curly);
        }

        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = YamlPlace.Of(scalar.Start);
        var end = YamlPlace.Of(scalar.End);
        var span = text.Span(start with { Column = start.Column + quotes }, end with { Column = end.Column - quotes });
        var value = scalar.Value;
        if (TextDecoder.FirstRefused(value) is { } code)
        {
            // An escape in double quotes.
            Find(FileDiagnostics.ControlCharacter, span, code);
            value = TextDecoder.Clean(value);
        }

        return new YamlScalar(value, scalar.Style != ScalarStyle.Plain, span);
    }

    private YamlTrap? SlipIn(Scalar scalar, bool isValue)
    {
        var place = YamlPlace.Of(scalar.Start);
        return !isValue && SpaceTrap.IsIn(scalar.Value) ? OddSpaceOn(place.Line)
            : text.IsFirst(place) ? HyphenTrap.MissingSpaceOn(place.Line, text)
            : null;
    }

    /// <summary>Looks at a line once, however many keys stand on it.</summary>
    private YamlTrap? OddSpaceOn(int line)
    {
        if (_plainLine == line)
            return null;

        var trap = SpaceTrap.On(line, text);
        _plainLine = trap is null ? line : 0;
        return trap;
    }

    private void Place(YamlNode node)
    {
        if (!_open.TryPeek(out var frame))
        {
            _root ??= node;
            return;
        }

        if (frame.ExpectsKey && node is YamlSequence or YamlMapping)
            Find(YamlDiagnostics.KeyNotText, node.Span);

        var key = frame.PendingKey;
        if (frame.Add(node) is { } earlier && key is not null)
        {
            Find(YamlDiagnostics.DuplicateKey, key.Span, key.Text, earlier.Line, key.Span.Line);
            if (frame.FirstKey == earlier)
                Slip ??= HyphenTrap.MissingBefore(text.Place(earlier), text.Place(key.Span), text);
        }
    }

    private void RefuseTagAndAnchor(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
            Refuse(YamlDiagnostics.TagRefused, node, "!", "tag");
        if (!node.Anchor.IsEmpty)
            Refuse(YamlDiagnostics.AnchorRefused, node, "&", "anchor");
    }

    /// <summary>With the line in quotes, which is what was meant where text follows.</summary>
    private void Refuse(DiagnosticDescriptor descriptor, ParsingEvent node, string sign, string kind)
    {
        var place = YamlPlace.Of(node.Start);
        var line = text.Parts(place.Line);
        var mended = node is Scalar or AnchorAlias && line.Key is not null && line.ValueColumn == place.Column ? line.With(YamlLine.Quote(line.Value)) : null;
        var hint = mended is null ? "Take it out, and write the value out." : $"If the {sign} belongs to the text, put the value in quotes: {mended.TrimStart()}";
        var finding = new YamlFinding(descriptor, SpanOf(node), [sign, kind, hint]);
        if (mended is null)
            _findings.Add(finding);
        else
            Slip ??= new YamlTrap(place.Line, finding, mended);
    }

    private SourceSpan SpanOf(ParsingEvent next) => text.Span(YamlPlace.Of(next.Start), YamlPlace.Of(next.End));

    private void Find(DiagnosticDescriptor descriptor, SourceSpan span, params object?[] arguments) =>
        _findings.Add(new YamlFinding(descriptor, span, arguments));
}
