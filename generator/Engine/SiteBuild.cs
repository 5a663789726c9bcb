using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input;
using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Engine.PostProcess;
using AlitaWiki.Engine.PostProcess.Memory;
using AlitaWiki.Engine.Process;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Unchanged;

namespace AlitaWiki.Engine;

/// <summary>A wiki's build: four phases that hand on immutable records. Made by <see cref="SiteBuilder"/>.</summary>
public sealed class SiteBuild
{
    private readonly ImmutableArray<string> _claimTypeNames;
    private readonly ProcessPhase _process;
    private readonly PostProcessPhase _postProcess;
    private readonly OutputPhase _output;
    private readonly SiteSteps _steps;

    internal SiteBuild(
        ImmutableArray<IClaimType> claimTypes,
        ImmutableArray<IMarkdownFeature> features,
        ImmutableArray<IPageKind> pageKinds,
        ITheme theme,
        SiteSteps steps)
    {
        _claimTypeNames = [.. claimTypes.Select(type => type.Name)];
        _process = new ProcessPhase(claimTypes, features);
        _postProcess = new PostProcessPhase(claimTypes);
        _output = new OutputPhase(pageKinds, features, theme, InputSchemas.PageForm);
        _steps = steps;
        Parts = [.. claimTypes, .. features, .. pageKinds, theme, this];
    }

    /// <summary>What it is put together from.</summary>
    internal ImmutableArray<object> Parts { get; }

    /// <summary>JSON Schemas of what people write for this generator, by the name of the file without extension.</summary>
    public ImmutableArray<KeyValuePair<string, JsonObject>> DescribeInput() => InputSchemas.All(_claimTypeNames);

    /// <summary>Builds the wiki; with errors in its content nothing is written.</summary>
    public BuildReport Run(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(options, write: true, new BuildMemory(isKept: false), progress, cancellation);

    /// <summary>
    /// Builds the wiki, unless the output folder still holds what it would write: <see cref="BuildOptions.CacheFolder"/> keeps
    /// what the build before was made from.
    /// </summary>
    public BuildResult RunIfChanged(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        // A step may read whatever it likes, and nothing tells whether that has changed.
        var basis = options.CacheFolder is null || _steps.Any ? null : BuildBasis.Of(options, Parts, cancellation);
        if (basis is null)
        {
            return Run(options, progress, cancellation);
        }

        var record = BuildRecord.Of(options);
        if (record.Find(basis) is { } result)
        {
            return result;
        }

        var report = Run(options, progress, cancellation);
        record.Keep(basis, report);
        return report;
    }

    /// <summary>Does everything but writing.</summary>
    public BuildReport Check(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(options, write: false, new BuildMemory(isKept: false), progress, cancellation);

    /// <summary>A build that is run again and again, each time doing only what changes since the last time ask for.</summary>
    public SiteRebuild Again() => new(this);

    /// <summary>What lies in the input folder, as read and no more; what is wrong with it is left to <see cref="Check"/>.</summary>
    public LoadedSite Load(BuildOptions options, CancellationToken cancellation = default) =>
        InputPhase.Load(options.InputFolder, options.Drafts, _claimTypeNames, new InputMemory(isKept: false), new DiagnosticBag(), null, options.Proposed, cancellation);

    /// <summary>Whether a folder is the output of an earlier build.</summary>
    public static bool IsOutput(string folder) => OutputFolder.IsBuilt(folder);

    internal BuildReport Run(
        BuildOptions options, bool write, BuildMemory memory, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(options.Strict);
        var clock = new PhaseClock();

        var read = InputPhase.Load(options.InputFolder, options.Drafts, _claimTypeNames, memory.Input, diagnostics, null, options.Proposed, cancellation);
        var loaded = SiteSteps.Apply(_steps.Loaded, read, diagnostics);
        // Even where another day goes before it, a time that is none is told.
        var today = Clock.Day(options.SourceDateEpoch, diagnostics);
        options = options with { AsOf = options.AsOf ?? loaded.Config.AsOf ?? today };
        memory.Begin(BuildFrame.Of(loaded, options));
        clock.Ended("Input");
        var processed = SiteSteps.Apply(_steps.Processed, _process.Run(loaded, memory.Process, diagnostics, progress, cancellation), diagnostics);
        clock.Ended("Process");
        var worked = _postProcess.Run(processed, options, memory.PostProcess, diagnostics, progress, cancellation);
        var wiki = SiteSteps.Apply(_steps.Wiki, worked, diagnostics).After(memory.Output.Parts);
        clock.Ended("PostProcess");
        var written = WriteBeside(memory.PostProcess.Copies, () => _output.Run(wiki, options, write, memory.Output, diagnostics, progress, cancellation), diagnostics);
        clock.Ended("Output");

        return new BuildReport { Diagnostics = diagnostics.Sorted(), Facts = SiteFacts.Of(wiki), Wiki = wiki, Written = written, Phases = clock.Phases };
    }

    /// <summary>Writes while something is still searched for, whose findings stop no build; the search never outlives the build.</summary>
    private static WrittenSite? WriteBeside(LateFindings search, Func<WrittenSite?> write, DiagnosticBag diagnostics)
    {
        try
        {
            return write();
        }
        finally
        {
            diagnostics.AddRange(search.End());
        }
    }
}
