using AlitaWiki.Cli.Markdown;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Differences;

/// <summary>Places in files as Markdown: file and line, linked where the repository's address is known.</summary>
/// <param name="repository">An address that can be trusted: not one that the change itself brings.</param>
/// <param name="folder">The input folder's path in the repository, with a slash at its end, or empty.</param>
internal sealed class PlaceLinks(string? repository, string commit, string folder)
{
    private readonly string? _files = AddressGate.Pass(repository) is { } address
        && Uri.TryCreate(address.TrimEnd('/'), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && commit.Length > 0
            ? $"{uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}/blob/{commit}"
            : null;

    public string Of(SourcePath file) => Linked(CodeSpan.Of(folder + file.Value), file, "");

    public string Of(SourceSpan span) => Linked(CodeSpan.Of($"{folder}{span.File}:{span.Line}"), span.File, $"#L{span.Line}");

    private string Linked(string words, SourcePath file, string anchor) =>
        _files is null ? words : $"[{words}]({_files}/{string.Join('/', (folder + file.Value).Split('/').Select(Uri.EscapeDataString))}{anchor})";
}
