using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>
/// What was found of one kind: the first of each file and of all, in order of place, and how many more there are. One page
/// can hold more faults than anybody reads, or any memory. Whatever comes first or last, the same ones are kept.
/// </summary>
internal sealed class FoundOfKind(DiagnosticDescriptor descriptor, Severity severity)
{
    /// <summary>So many are kept of one file, and so many of all.</summary>
    public const int MostOfFile = 1_000, MostOfAll = 5_000;

    private readonly Dictionary<SourcePath, InFile> _files = [];

    /// <summary>The files of which some are kept.</summary>
    private readonly SortedSet<InFile> _told = new(Comparer<InFile>.Create((a, b) => a.Path.CompareTo(b.Path)));

    private int _kept;

    public Severity Severity => severity;

    /// <summary>Those that are kept, in order.</summary>
    public IEnumerable<Diagnostic> First => _told.SelectMany(file => file.First);

    /// <summary>For each file of which some are left out, how many.</summary>
    public IEnumerable<Diagnostic> OthersByFile => _files.Values.Where(file => file.Others > 0).Select(file => Rest(file.From, file.Others));

    /// <summary>The same, but files of which none is kept told together.</summary>
    public IEnumerable<Diagnostic> Others
    {
        get
        {
            InFile[] untold = [.. _files.Values.Where(file => file.First.Count == 0 && file.Others > 0).OrderBy(file => file.Path)];
            var others = _files.Values.Where(file => file.First.Count > 0 && file.Others > 0).Select(file => Rest(file.From, file.Others));
            return untold is [] ? others : others.Append(Rest(untold[0].From, untold.Sum(file => file.Others), untold.Length));
        }
    }

    /// <summary>Whether what stands at a place comes after all that can be kept; then it is counted.</summary>
    public bool Count(SourceSpan? span)
    {
        var place = span ?? default;
        var isBeyond = (_files.TryGetValue(place.File, out var file) && file.First.Count == MostOfFile && place.CompareTo(file.Last) > 0)
            || (_kept == MostOfAll && place.CompareTo(_told.Max!.Last) > 0);
        if (isBeyond)
        {
            File(place.File).LeaveOut(span, 1);
        }

        return isBeyond;
    }

    public void Add(Diagnostic diagnostic)
    {
        var file = File((diagnostic.Span ?? default).File);
        if (diagnostic.Others > 0)
        {
            file.LeaveOut(diagnostic.Span, diagnostic.Others);
        }
        else if (file.First.Add(diagnostic))
        {
            _kept++;
            _told.Add(file);
            if (file.First.Count > MostOfFile)
            {
                DropLastOf(file);
            }
            else if (_kept > MostOfAll)
            {
                DropLastOf(_told.Max!);
            }
        }
    }

    private void DropLastOf(InFile file)
    {
        var last = file.First.Max!;
        file.First.Remove(last);
        file.LeaveOut(last.Span, 1);
        _kept--;
        if (file.First.Count == 0)
        {
            _told.Remove(file);
        }
    }

    private InFile File(SourcePath path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            file = new InFile(path);
            _files.Add(path, file);
        }

        return file;
    }

    /// <param name="files">How many files the others stand in of which none is told; 0 for a file of which some are.</param>
    private Diagnostic Rest(SourceSpan? from, int others, int files = 0) =>
        new(
            descriptor,
            severity,
            from,
            string.Create(CultureInfo.InvariantCulture, $"{others:N0} more of the same in {(files > 1 ? $"{files:N0} files from this one on" : "this file")}."),
            "Mend those that are told; what is left is told then.")
        {
            Others = others,
            OtherFiles = files,
        };

    private sealed class InFile(SourcePath path)
    {
        /// <summary>Places of what is left out, so that what is found twice counts once, as among those that are kept.</summary>
        private HashSet<SourceSpan>? _leftOut;

        private int _others;

        public SourcePath Path => path;

        public SortedSet<Diagnostic> First { get; } = new(DiagnosticOrder.Instance);

        public SourceSpan Last => First.Max!.Span ?? default;

        public int Others => _others + (_leftOut?.Count ?? 0);

        /// <summary>Where the first one stands that is left out.</summary>
        public SourceSpan? From { get; private set; }

        public void LeaveOut(SourceSpan? span, int count)
        {
            From = Others == 0 || (span ?? default).CompareTo(From ?? default) < 0 ? span : From;
            if (count == 1 && span is { } place)
            {
                (_leftOut ??= []).Add(place);
            }
            else
            {
                _others += count;
            }
        }
    }
}
