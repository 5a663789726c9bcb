using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>The site's pictures and other files, by name.</summary>
public sealed class MediaIndex
{
    private const string Folder = "media/";

    private readonly FrozenDictionary<string, MediaFile> _byPath;
    private readonly Lazy<NearNames> _near;

    public MediaIndex(ImmutableArray<MediaFile> files)
    {
        Files = files;
        _byPath = files.ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);
        _near = new(() => new NearNames(files.Select(file => file.Path.Value[Folder.Length..])));
    }

    /// <summary>In order of path.</summary>
    public ImmutableArray<MediaFile> Files { get; }

    /// <summary>The file at an address of the site; null where there is none.</summary>
    public MediaFile? At(Route address) => FileNamed(Uri.UnescapeDataString(address.Value));

    /// <summary>The address of a file, named with or without its <c>media/</c>; null where there is none.</summary>
    public Route? Find(string name) => FileNamed(name) is { } file ? Route.Of(file.Path.Value) : null;

    /// <summary>The path below <c>media/</c> that somebody most likely meant who wrote one that is none; null where none is near.</summary>
    public string? Nearest(string name) => _near.Value.Of(name);

    private MediaFile? FileNamed(string name)
    {
        var path = name.Trim().TrimStart('/');
        return _byPath.TryGetValue(path, out var file) || _byPath.TryGetValue(Folder + path, out file) ? file : null;
    }
}
