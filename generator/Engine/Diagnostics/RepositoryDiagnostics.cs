using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What git makes of the input folder: <c>AW1090</c> to <c>AW1094</c>.</summary>
public static class RepositoryDiagnostics
{
    public static readonly DiagnosticDescriptor InnerRepository = new(
        "AW1090",
        Severity.Error,
        "A repository within the wiki",
        "{0} is a git repository of its own within the wiki.",
        "Move it out of the input folder, or delete it; a submodule is made an ordinary one by 'git submodule absorbgitdirs'.",
        "A wiki has one repository: the `.git` at the top of the input folder or above it. What looks like another one is refused. "
        + "A folder with `HEAD`, `objects` and `refs` is a bare repository, and whoever runs git in it runs whatever programs its "
        + "settings name, though they came with somebody's pull request. And what a repository within the wiki holds has neither history "
        + "nor differences in the wiki's own.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [InnerRepository];
}
