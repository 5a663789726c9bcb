using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>What the output folder holds, as far as the build before left it so.</summary>
internal sealed class KnownManifest
{
    private ImmutableSortedSet<OutputPath> _files = [];
    private ImmutableArray<OutputPath> _listed = [];
    private (DateTime, long)? _state;

    /// <summary>Whether nobody else has written to a folder since.</summary>
    public bool IsOf(string folder) => _state is not null && _state == StateOf(folder);

    /// <summary>The files in a folder; none where no build has written there; null where its manifest does not tell.</summary>
    public ImmutableSortedSet<OutputPath>? Read(string folder)
    {
        if (IsOf(folder))
        {
            return _files;
        }

        var files = Manifest.Read(folder) ?? (Manifest.IsIn(folder) ? null : []);
        _files = files ?? [];
        _listed = [];
        return files;
    }

    /// <summary>Whether the folder's manifest has these files and no others.</summary>
    public bool Lists(ImmutableArray<OutputPath> files)
    {
        var isListed = _files.Count > 0 && files.AsSpan().SequenceEqual(_listed.AsSpan());
        _listed = files;
        _state = null;
        return isListed;
    }

    public void Keep(string folder, ImmutableSortedSet<OutputPath> files)
    {
        _files = files;
        _state = StateOf(folder);
    }

    private static (DateTime, long) StateOf(string folder)
    {
        var file = Manifest.FileIn(folder);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}
