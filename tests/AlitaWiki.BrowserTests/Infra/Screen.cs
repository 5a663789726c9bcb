namespace AlitaWiki.BrowserTests.Infra;

/// <summary>What a reader looks at; sizes in CSS pixels.</summary>
public sealed record Screen(int Width = 1440, bool Dark = false, bool Scripts = true)
{
    /// <summary>The widths of the smallest phone, a usual one, a tablet and a desk.</summary>
    public static readonly int[] Widths = [320, 360, 768, 1440];

    public int Height => Width < 768 ? 740 : 900;
}
