using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>Changed files by their addresses, as browsers write them.</summary>
internal static class ChangedAddresses
{
    /// <summary>With more than this a page looks for itself whether it changed.</summary>
    private const int Most = 200;

    public static ImmutableArray<string>? Of(ImmutableArray<OutputPath> files) =>
        files.Length > Most ? null : [.. files.Select(file => "/" + string.Join('/', file.Value.Split('/').Select(Uri.EscapeDataString)))];
}
