using System.Text.Encodings.Web;
using System.Text.Json;

namespace AlitaWiki.Tests.Hostile;

/// <summary>
/// A file of hostile entries. The generator refuses some of them, as it should; such an entry makes way for its tame form, so that
/// the others can be looked at on a built page.
/// </summary>
internal sealed class HostileFile(string path)
{
    private static readonly JsonSerializerOptions s_quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<Entry> _entries = [];

    public string Path { get; } = path;

    /// <summary>How many hostile entries there are, and how many of them were refused.</summary>
    public (int Written, int Refused) Count => (_entries.Count(entry => entry.IsHostile), _entries.Count(entry => entry.IsRefused));

    /// <summary>Whole lines as they are, in which nothing may be wrong.</summary>
    public HostileFile Plain(string text)
    {
        _entries.Add(new Entry(text, null) { IsHostile = false });
        return this;
    }

    /// <summary>Lines that may be refused.</summary>
    /// <param name="tame">What stands there then; null for nothing.</param>
    public HostileFile Hostile(string text, string? tame = null)
    {
        var entry = new Entry(text, tame);
        // Of the control characters in a file the generator names only the first; all of them are refused.
        if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')))
            entry.Refuse();
        _entries.Add(entry);
        return this;
    }

    /// <summary>A text as a YAML scalar in double quotes, on one line.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, s_quoting);

    /// <summary>Several vectors as one scalar; those with control characters, which would have all of them refused, are left out.</summary>
    public static string Quoted(IReadOnlyList<Vector> vectors) =>
        Quoted(vectors.Count == 1 ? vectors[0].Text : string.Join(' ', vectors.Select(vector => vector.Text).Where(text => !text.Any(char.IsControl))));

    /// <summary>Takes out the entries at some lines of the file, each with the message that refused it.</summary>
    /// <exception cref="InvalidOperationException">A plain line was refused.</exception>
    public void Refuse(IEnumerable<(int Line, string Message)> faults)
    {
        foreach (var fault in faults.Select(fault => (fault.Line, fault.Message, Entry: EntryAt(fault.Line))).DistinctBy(fault => fault.Entry).ToArray())
        {
            if (fault.Entry is not { IsHostile: true, IsGone: false })
                throw new InvalidOperationException($"{Path}:{fault.Line}: {fault.Message}\n{fault.Entry?.Text}");
            fault.Entry.Refuse();
        }
    }

    public void WriteTo(string folder)
    {
        var file = System.IO.Path.Combine(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Concat(_entries.Select(entry => entry.Text)));
    }

    private Entry? EntryAt(int line)
    {
        var end = 0;
        return _entries.Find(entry => line <= (end += entry.Lines));
    }

    private sealed class Entry(string text, string? tame)
    {
        public string Text { get; private set; } = text + "\n";

        public bool IsHostile { get; init; } = true;

        public bool IsRefused { get; private set; }

        /// <summary>Even the tame form was refused.</summary>
        public bool IsGone { get; private set; }

        /// <summary>As the generator counts them.</summary>
        public int Lines => Text.ReplaceLineEndings("\n").Count(c => c == '\n');

        public void Refuse()
        {
            IsGone = IsRefused;
            Text = IsRefused || tame is null ? "" : tame + "\n";
            IsRefused = true;
        }
    }
}
