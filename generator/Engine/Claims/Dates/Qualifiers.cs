namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>What <c>?</c>, <c>~</c> and <c>%</c> say of a date as a whole.</summary>
internal record struct Qualifiers
{
    public bool Uncertain { get; private set; }

    /// <summary>The finest approximate component. Those left of it do not matter, since the finest one says how far.</summary>
    public DateComponent? Approximate { get; private set; }

    /// <summary>Reads at most one qualifier, on either side of a component, and moves past it.</summary>
    public void Read(ReadOnlySpan<char> text, ref int at, DateComponent component)
    {
        if (at >= text.Length || text[at] is not ('?' or '~' or '%'))
        {
            return;
        }

        Uncertain |= text[at] != '~';
        Approximate = text[at] != '?' ? component : Approximate;
        at++;
    }
}
