using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Content;
using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input;

/// <summary>
/// The first phase, files to <see cref="LoadedSite"/>:
/// 1. list the files of the input folder;
/// 2. read the vocabulary: properties.yml, types.yml;
/// 3. read site.yml;
/// 4. read every page, in parallel;
/// 5. see that the media files can be read.
/// </summary>
public static class InputPhase
{
    /// <summary>Reads all that can be read; what cannot is a diagnostic, and the rest is there all the same.</summary>
    /// <param name="drafts">Whether pages marked as drafts count.</param>
    /// <param name="claimTypeNames">The types that a property can have.</param>
    /// <param name="memory">What the build before read.</param>
    /// <param name="progress">Told how many pages have been read, from any thread.</param>
    /// <param name="proposed">Read in place of what the folder has under that path.</param>
    public static LoadedSite Load(
        string inputFolder,
        bool drafts,
        IReadOnlyCollection<string> claimTypeNames,
        InputMemory memory,
        DiagnosticBag diagnostics,
        IProgress<int>? progress = null,
        ProposedText? proposed = null,
        CancellationToken cancellationToken = default)
    {
        var files = InputFolder.Scan(inputFolder, proposed, memory, diagnostics, cancellationToken);
        var vocabulary = memory.Read(files, diagnostics, found => ReadVocabulary(files, claimTypeNames, found));
        return new LoadedSite
        {
            Config = vocabulary.Config,
            Properties = vocabulary.Properties,
            Types = vocabulary.Types.Types,
            Pages = ReadPages(files.Pages, vocabulary.Types, memory, diagnostics, progress, cancellationToken)
                .RemoveAll(page => page.FrontMatter.Draft && !drafts),
            Media = memory.MediaOf(files, diagnostics),
        };
    }

    private static Vocabulary ReadVocabulary(InputFiles files, IReadOnlyCollection<string> claimTypeNames, DiagnosticBag diagnostics)
    {
        var mapping = ReadMapping(files.Properties, diagnostics);
        var properties = new PropertySchema(claimTypeNames).Read(mapping, diagnostics);
        var declared = mapping.IsWhole
            ? mapping.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal)
            : null;
        var types = TypeSchema.Read(ReadMapping(files.Types, diagnostics), declared, diagnostics);
        return new Vocabulary(ReadSite(files.Site, diagnostics), properties, types);
    }

    private static SiteConfig ReadSite(ScannedFile? file, DiagnosticBag diagnostics)
    {
        if (file is not null)
            return SiteSchema.Read(ReadMapping(file, diagnostics), diagnostics);

        diagnostics.Add(FileDiagnostics.SiteFileMissing, null);
        return new SiteConfig { Title = "" };
    }

    private static YamlMapping ReadMapping(ScannedFile? file, DiagnosticBag diagnostics)
    {
        if (file is null)
            return new YamlMapping([], IsWhole: true, default);

        using var text = DiskAccess.ReadText(file, diagnostics);
        return text is not null
            ? YamlReader.ReadMapping(file.Path.Value, new YamlText(text.Path, text.Text.ToString(), firstLine: 1), diagnostics)
            : new YamlMapping([], IsWhole: false, new SourceSpan(file.Path, 1, 1));
    }

    private static ImmutableArray<LoadedPage> ReadPages(
        ImmutableArray<ScannedFile> files,
        PageTypes types,
        InputMemory memory,
        DiagnosticBag diagnostics,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var pages = new KnownFile[files.Length];
        var read = 0;
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellationToken }, index =>
        {
            pages[index] = memory.Read(index, files[index], types, diagnostics);
            progress?.Report(Interlocked.Increment(ref read));
        });

        memory.Keep(pages);
        return [.. pages.Select(known => known.Page).OfType<LoadedPage>()];
    }
}
