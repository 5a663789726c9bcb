using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Messages;

/// <summary>The page that explains every message: a file of the generator's own repository.</summary>
internal static class ReferencePage
{
    private const string File = "generator/messages.md";

    /// <summary>
    /// Its web address where the wiki lies in the generator's repository and names it; elsewhere null, since no other
    /// repository is known to have it.
    /// </summary>
    public static string? Address(string inputFolder, string? repository)
    {
        var isThere = System.IO.File.Exists(Path.Combine(inputFolder, "..", File));
        return isThere && AddressGate.Pass(repository) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https"
            ? $"{uri.AbsoluteUri.TrimEnd('/')}/blob/HEAD/{File}"
            : null;
    }
}
