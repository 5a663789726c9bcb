namespace AlitaWiki.Engine.Output.Files;

/// <summary>What a browser may load and run: the content-security-policies of the site.</summary>
internal static class ContentPolicy
{
    /// <summary>For a page that says so itself. The search needs to compile WebAssembly; nothing may run that stands inline.</summary>
    public const string InPage =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";

    /// <summary>For pages, and whatever else the generator writes.</summary>
    public const string Page = InPage + "; frame-ancestors 'none'";

    /// <summary>
    /// For the editor alone, which compiles what checks its configuration, styles itself inline, and talks to GitHub and to the
    /// service through which readers sign in there.
    /// </summary>
    public const string Editor =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data: blob: https://*.githubusercontent.com; "
        + "connect-src 'self' blob: https://api.github.com https://www.githubstatus.com https://api.netlify.com; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>For files that contributors add: a drawing opened by itself is a document, and must not run or reach anything.</summary>
    public const string Media = "default-src 'none'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
}
