using System.Buffers;

namespace AlitaWiki.Engine.Model;

/// <summary>A file under the input folder, with forward slashes: <c>films/ironfall.md</c>.</summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A page's permanent name: its path under the input folder without extension.</summary>
public readonly record struct PageId(string Value) : IComparable<PageId>
{
    /// <summary>The last part of the id: <c>ironfall</c> of <c>films/ironfall</c>.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder the page lies in, empty at the top.</summary>
    public string Folder => Value.LastIndexOf('/') is var slash and >= 0 ? Value[..slash] : "";

    public int CompareTo(PageId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>An address on the site, rooted, without extension and percent-encoded: <c>/films/ironfall</c>; it may end in a fragment.</summary>
public readonly record struct Route(string Value) : IComparable<Route>
{
    /// <summary>What stands in an address as it is, with what parts its path.</summary>
    private static readonly SearchValues<char> s_plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    public static Route Home { get; } = new("/");

    /// <summary>The route of a path written plainly: <c>films/iron fall</c> gives <c>/films/iron%20fall</c>.</summary>
    public static Route Of(string path) =>
        new("/" + (path.AsSpan().ContainsAnyExcept(s_plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path));

    /// <summary>The same page at one of its anchors.</summary>
    public Route At(string anchor) => new($"{Value}#{Anchors.Fragment(anchor)}");

    public int CompareTo(Route other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A file under the output folder, with forward slashes: <c>films/ironfall.html</c>.</summary>
public readonly record struct OutputPath(string Value) : IComparable<OutputPath>
{
    /// <summary>
    /// Whether a build may write there: below the folder and nowhere else, whatever the system makes of backslashes, drives and streams,
    /// to nothing hidden, which is the generator's own, and to no device.
    /// </summary>
    public bool IsFit
    {
        get
        {
            foreach (var range in Value.AsSpan().Split('/'))
            {
                if (!IsFitName(Value.AsSpan(range)))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Pages are flat files; only the home page is an <c>index.html</c>.</summary>
    public static OutputPath Of(Route route) =>
        route == Route.Home ? new("index.html") : new(Uri.UnescapeDataString(route.Value[1..]) + ".html");

    /// <summary>A name that begins with a dot is hidden or leads up; Windows takes no dot or space at the end for part of a name.</summary>
    private static bool IsFitName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[0] == '.' || name[^1] is '.' or ' ' || (OperatingSystem.IsWindows() && DeviceNames.Cover(name)))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (c is '\\' or ':' || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A property's key in <c>properties.yml</c>.</summary>
public readonly record struct PropertyId(string Value) : IComparable<PropertyId>
{
    public int CompareTo(PropertyId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>The first hex digits of a hash over what makes a claim the claim it is.</summary>
public readonly record struct ClaimId(string Value) : IComparable<ClaimId>
{
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One property of one page, written <c>films/ironfall#release-date</c>.</summary>
public readonly record struct QuestionId(PageId Page, PropertyId Property) : IComparable<QuestionId>
{
    public int CompareTo(QuestionId other) =>
        Page.CompareTo(other.Page) is var order and not 0 ? order : Property.CompareTo(other.Property);

    public override string ToString() => $"{Page}#{Property}";
}
