namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>The addresses that a rule is for: <c>:name</c> stands for one part, <c>*</c> at the end for any rest.</summary>
internal sealed class AddressPattern(string pattern)
{
    private readonly string[] _parts = Parts(pattern);

    public bool Matches(string address)
    {
        var parts = Parts(address);
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = _parts[i];
            if (i == _parts.Length - 1 && part.EndsWith('*'))
            {
                return part.Length == 1 || (i < parts.Length && parts[i].StartsWith(part[..^1], StringComparison.OrdinalIgnoreCase));
            }

            if (i >= parts.Length || !(part.StartsWith(':') || part.Equals(parts[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return parts.Length == _parts.Length;
    }

    private static string[] Parts(string address) => address.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
