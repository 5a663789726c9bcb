using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Engine.PostProcess;
using AlitaWiki.Engine.Process;
using AlitaWiki.Engine.Syntax;

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
        _output = new OutputPhase(pageKinds, features, theme);
        _steps = steps;
    }

    /// <summary>JSON Schemas of what people write for this generator, by the name of the file without extension.</summary>
    public ImmutableArray<KeyValuePair<string, JsonObject>> DescribeInput() => InputSchemas.All(_claimTypeNames);

    /// <summary>Builds the wiki; with errors in its content nothing is written.</summary>
    public BuildReport Run(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(options, write: true, progress, cancellation);

    /// <summary>Does everything but writing.</summary>
    public BuildReport Check(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(options, write: false, progress, cancellation);

    /// <summary>Whether a folder is the output of an earlier build.</summary>
    public static bool IsOutput(string folder) => OutputFolder.IsBuilt(folder);

    private BuildReport Run(BuildOptions options, bool write, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(options.Strict);
        var clock = new PhaseClock();

        var read = InputPhase.Load(options.InputFolder, options.Drafts, _claimTypeNames, diagnostics, null, cancellation);
        var loaded = SiteSteps.Apply(_steps.Loaded, read, diagnostics);
        clock.Ended("Input");
        var processed = SiteSteps.Apply(_steps.Processed, _process.Run(loaded, diagnostics, progress, cancellation), diagnostics);
        clock.Ended("Process");
        var wiki = SiteSteps.Apply(_steps.Wiki, _postProcess.Run(processed, options, diagnostics, progress, cancellation), diagnostics);
        clock.Ended("PostProcess");
        var written = _output.Run(wiki, options, write, diagnostics, progress, cancellation);
        clock.Ended("Output");

        return new BuildReport { Diagnostics = diagnostics.Sorted(), Wiki = wiki, Written = written, Phases = clock.Phases };
    }
}
