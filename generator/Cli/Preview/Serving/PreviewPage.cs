using System.Security.Cryptography;
using System.Text;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>A page as the preview serves it: the built one, whose file stays as it is, with the script that follows changes.</summary>
/// <param name="Content">The bytes to send.</param>
/// <param name="Version">Tells one state of the page from another.</param>
internal sealed record PreviewPage(byte[] Content, string Version)
{
    private static readonly byte[] _headEnd = "</head>"u8.ToArray();

    public static PreviewPage Of(byte[] built)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(built))[..16];
        var script = Encoding.ASCII.GetBytes($"<script type=\"module\" src=\"{PreviewAssets.ClientAddress}\" data-version=\"{version}\"></script>");
        var at = built.AsSpan().IndexOf(_headEnd) is var head and >= 0 ? head : built.Length;
        return new PreviewPage([.. built[..at], .. script, .. built[at..]], version);
    }
}
