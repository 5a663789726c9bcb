namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>What the built site asks of its host in <c>_headers</c> and <c>_redirects</c>, as Netlify reads them.</summary>
internal sealed class HostRules
{
    private readonly List<(AddressPattern For, string Name, string Value)> _headers = [];
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);

    private HostRules()
    {
    }

    /// <param name="headers">The lines of <c>_headers</c>.</param>
    /// <param name="redirects">The lines of <c>_redirects</c>.</param>
    public static HostRules Of(IEnumerable<string> headers, IEnumerable<string> redirects)
    {
        var rules = new HostRules();
        var pattern = new AddressPattern("");
        foreach (var line in headers)
        {
            if (line.StartsWith('/'))
            {
                pattern = new AddressPattern(line.Trim());
            }
            else if (line.Split(':', 2) is [var name, var value])
            {
                rules._headers.Add((pattern, name.Trim(), value.Trim()));
            }
        }

        foreach (var line in redirects)
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var from, var to, ..])
            {
                rules._redirects.TryAdd(from, to);
            }
        }

        return rules;
    }

    /// <summary>The headers of an address; one that several rules set has all their values.</summary>
    /// <param name="address">As the browser wrote it, encoded.</param>
    public IEnumerable<KeyValuePair<string, string>> HeadersOf(string address) =>
        _headers
            .Where(header => header.For.Matches(address))
            .GroupBy(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase)
            .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header)));

    /// <summary>Where a former address leads, or null.</summary>
    /// <param name="address">As the browser wrote it, encoded.</param>
    public string? RedirectOf(string address) => _redirects.GetValueOrDefault(address.Length > 1 ? address.TrimEnd('/') : address);
}
