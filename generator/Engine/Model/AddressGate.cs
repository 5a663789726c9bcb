namespace AlitaWiki.Engine.Model;

/// <summary>The one gate for addresses that come from the input: used by Markdown, theme and data alike.</summary>
public static class AddressGate
{
    /// <summary>The address if it is http, https, mailto or relative; else null.</summary>
    public static string? Pass(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var trimmed = address.Trim();
        // Browsers drop tabs and line breaks inside an address and read a backslash as a slash.
        if (trimmed.AsSpan().ContainsAny("\\\0") || trimmed.Any(char.IsControl))
        {
            return null;
        }

        var end = trimmed.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && trimmed[end] == ':')
        {
            return trimmed[..end].ToLowerInvariant() is "http" or "https" or "mailto" ? trimmed : null;
        }

        // An address without its scheme, "//host", is none of the three and not relative to the site.
        return trimmed.StartsWith("//", StringComparison.Ordinal) ? null : trimmed;
    }

    /// <summary>Whether an address that passed has a scheme, and so leads away from the site.</summary>
    public static bool LeavesSite(string passed)
    {
        var end = passed.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && passed[end] == ':';
    }
}
