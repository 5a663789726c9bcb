using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>
/// Notes what a computation reads of the wiki's parts, so that it need not be done again while all that still holds. A
/// computation can only read through parts, so that nothing it depends on can be forgotten. It runs on one thread.
/// </summary>
public sealed class ReadLog
{
    [ThreadStatic]
    private static ReadLog? s_current;

    private readonly Dictionary<PartName, Dictionary<object, object?>> _reads = [];

    /// <summary>Whether anybody takes notes on this thread; without, reading costs nothing more.</summary>
    public static bool IsOn => s_current is not null;

    /// <summary>Notes an answer where a computation is being recorded.</summary>
    public static void Note(PartName part, object question, object? answer)
    {
        s_current?.Of(part).TryAdd(question, answer);
    }

    /// <summary>The same where the answer takes time to put together and the question is asked often.</summary>
    public static void NoteLater(PartName name, object question, IPart part)
    {
        if (s_current?.Of(name) is { } reads && !reads.ContainsKey(question))
        {
            reads.Add(question, part.Answer(question));
        }
    }

    /// <summary>Runs a computation and notes what it reads.</summary>
    public static Memo<T> Record<T>(Func<T> compute)
    {
        var outer = s_current;
        var log = new ReadLog();
        s_current = log;
        try
        {
            return new Memo<T>(compute(), log.Reads());
        }
        finally
        {
            s_current = outer;
        }
    }

    private Dictionary<object, object?> Of(PartName part)
    {
        if (!_reads.TryGetValue(part, out var reads))
        {
            _reads.Add(part, reads = []);
        }

        return reads;
    }

    private ImmutableArray<PartReads> Reads() =>
        [.. _reads.Select(part => new PartReads(part.Key, [.. part.Value.Select(read => new Read(read.Key, read.Value))]))];
}
