namespace AlitaWiki.Engine.Output.Editor;

/// <summary>A repository on GitHub, by its web address.</summary>
internal static class GitHubRepository
{
    /// <summary>Its owner's name and its own, as <c>mara/tidewatch</c>; null for anything else.</summary>
    public static string? NameOf(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri is not { Scheme: "https", Host: "github.com", Query: "", Fragment: "" })
        {
            return null;
        }

        var parts = uri.AbsolutePath.Trim('/').Split('/');
        return parts is [{ Length: > 0 } owner, { Length: > 0 } name]
            ? $"{owner}/{(name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name)}"
            : null;
    }
}
