using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Content;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Memory;

/// <summary>What the Input phase read in the build before; a file that has not changed is not read again.</summary>
/// <param name="isKept">Whether there may be a next build.</param>
public sealed class InputMemory(bool isKept)
{
    private readonly KeptInOrder<SourcePath, KnownFile> _pages = new(known => known.File.Path);
    private ImmutableArray<ScannedFile> _vocabularyFiles = [];
    private ImmutableArray<ScannedFile> _mediaFiles = [];

    /// <summary>Of the media files, those that were not opened yet, or could not be.</summary>
    private ImmutableArray<ScannedFile> _unopened = [];

    /// <summary>The only files that need to be looked at; none where all must be.</summary>
    public IReadOnlyCollection<string> Changed { get; set; } = [];

    internal KnownFiles Files { get; } = new(isKept);

    internal Vocabulary? Vocabulary { get; private set; }

    internal ImmutableArray<MediaFile> Media { get; private set; } = [];

    /// <summary>What site.yml, properties.yml and types.yml say.</summary>
    internal Vocabulary Read(InputFiles files, DiagnosticBag diagnostics, Func<DiagnosticBag, Vocabulary> read)
    {
        ImmutableArray<ScannedFile> now = [.. new[] { files.Site, files.Properties, files.Types }.OfType<ScannedFile>()];
        // Who is given the right to read a file changes neither its length nor its time.
        if (Vocabulary is null || Vocabulary.Found.Any(diagnostic => diagnostic.Descriptor == FileDiagnostics.CannotRead) || !now.SequenceEqual(_vocabularyFiles))
        {
            var found = diagnostics.Empty();
            // A page's front matter is read with the types in hand.
            _pages.Clear();
            Vocabulary = read(found) with { Found = found.All() };
            _vocabularyFiles = now;
        }

        diagnostics.AddRange(Vocabulary.Found);
        return Vocabulary;
    }

    /// <summary>The same list while no file of it has changed.</summary>
    internal ImmutableArray<MediaFile> MediaOf(InputFiles files, DiagnosticBag diagnostics)
    {
        if (Media.IsDefaultOrEmpty || !files.Media.SequenceEqual(_mediaFiles))
        {
            var opened = _mediaFiles.Except(_unopened).ToHashSet();
            _unopened = files.Media.RemoveAll(opened.Contains);
            _mediaFiles = files.Media;
            Media = [.. files.Media.Select(file => new MediaFile(file.Path, file.FullPath, file.Length))];
        }

        _unopened = _unopened.RemoveAll(file => DiskAccess.CanRead(file, diagnostics));
        return Media;
    }

    /// <summary>A page's file, read unless it is known. Safe on several threads for different files.</summary>
    /// <param name="place">Its place among the files of pages.</param>
    internal KnownFile Read(int place, ScannedFile file, PageTypes types, DiagnosticBag diagnostics)
    {
        var known = _pages.Find(place, file.Path);
        if (known is not { Page: not null } || known.File != file)
        {
            known = PageOf(file, types, known, diagnostics.Empty());
        }

        diagnostics.AddRange(known.Found);
        return isKept || known.Found.IsEmpty ? known : known with { Found = [] };
    }

    internal void Keep(KnownFile[] pages)
    {
        if (isKept)
        {
            _pages.Keep(pages);
        }
    }

    private KnownFile PageOf(ScannedFile file, PageTypes types, KnownFile? before, DiagnosticBag found)
    {
        // What was read without a complaint may be taken over where it stands unchanged.
        var sound = before?.Found.IsEmpty == true ? before.Page : null;
        using var text = DiskAccess.ReadText(file, found);
        return new KnownFile(file, text is null ? null : PageFile.Read(text, types, sound, isKept, found), found.All());
    }
}

/// <summary>A page's file as it was read, with what is wrong in it.</summary>
/// <param name="Page">Null where the file cannot be had.</param>
internal sealed record KnownFile(ScannedFile File, LoadedPage? Page, ImmutableArray<Diagnostic> Found);

/// <summary>What holds for all pages.</summary>
internal sealed record Vocabulary(SiteConfig Config, ImmutableArray<PropertyDefinition> Properties, PageTypes Types)
{
    public ImmutableArray<Diagnostic> Found { get; init; } = [];
}
