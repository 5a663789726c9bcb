using System.Text.RegularExpressions;

namespace AlitaWiki.Tests.Infra;

/// <summary>The files <c>_headers</c> and <c>_redirects</c> of a built site, as Netlify reads them.</summary>
public sealed class HostRules
{
    private readonly List<(string For, Regex Pattern, string Name, string Value)> _headers = [];
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);

    private HostRules()
    {
    }

    /// <summary>Of a built site; without rules where it has no such files.</summary>
    public static HostRules Of(string folder)
    {
        var rules = new HostRules();
        rules.ReadHeaders(LinesOf(Path.Combine(folder, "_headers")));
        foreach (var parts in LinesOf(Path.Combine(folder, "_redirects")).Select(line => line.Split(' ')))
        {
            rules._redirects.Add(parts[0], parts[1]);
        }

        return rules;
    }

    /// <summary>Where each redirect leads, by the address it leads from.</summary>
    public IReadOnlyDictionary<string, string> Redirects => _redirects;

    /// <summary>The paths of all rules, in order.</summary>
    public IEnumerable<string> Paths => _headers.Select(header => header.For).Distinct();

    /// <summary>The headers of an address; one that several rules set has all their values, as Netlify joins them.</summary>
    public IEnumerable<KeyValuePair<string, string>> HeadersOf(string address) =>
        _headers
            .Where(header => header.Pattern.IsMatch(address))
            .GroupBy(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase)
            .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header)));

    /// <summary>How many rules set a header of an address.</summary>
    public int CountOf(string name, string address) =>
        _headers.Count(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && header.Pattern.IsMatch(address));

    /// <summary>Where an address leads to, or null.</summary>
    public string? RedirectOf(string address) => _redirects.GetValueOrDefault(address.Length > 1 ? address.TrimEnd('/') : address);

    private static string[] LinesOf(string file) => File.Exists(file) ? File.ReadAllLines(file) : [];

    private void ReadHeaders(string[] lines)
    {
        var path = "";
        foreach (var line in lines)
        {
            if (line.StartsWith('/'))
            {
                path = line;
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                _headers.Add((path, PatternOf(path), line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }
    }

    /// <summary>A placeholder stands for one part of the path, a star for any rest, which need not be there nor start a new part.</summary>
    private static Regex PatternOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part =>
            part.StartsWith(':') ? "([^/]+)"
            : part == "*" ? "?(.*)"
            : Regex.Escape(part).Replace(@"\*", "(.*)", StringComparison.Ordinal));
        return new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
