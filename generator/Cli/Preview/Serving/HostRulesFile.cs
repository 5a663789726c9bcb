namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>The rules of the built site, read again when a build has changed them. Safe on several threads.</summary>
internal sealed class HostRulesFile(string output)
{
    private readonly string _headers = Path.Combine(output, "_headers");
    private readonly string _redirects = Path.Combine(output, "_redirects");
    private volatile Reading? _last;

    public HostRules Current
    {
        get
        {
            // A file that is not there has a time too.
            var (headers, redirects) = (File.GetLastWriteTimeUtc(_headers), File.GetLastWriteTimeUtc(_redirects));
            if (_last is { } last && last.Headers == headers && last.Redirects == redirects)
            {
                return last.Rules;
            }

            var rules = HostRules.Of(LinesOf(_headers), LinesOf(_redirects));
            _last = new Reading(headers, redirects, rules);
            return rules;
        }
    }

    /// <summary>A link could lead anywhere, and a file without length may be a pipe or a device, which is never done being opened.</summary>
    private static string[] LinesOf(string file) =>
        new FileInfo(file) is { Exists: true, LinkTarget: null, Length: > 0 } ? File.ReadAllLines(file) : [];

    private sealed record Reading(DateTime Headers, DateTime Redirects, HostRules Rules);
}
