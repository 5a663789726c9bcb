namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>Something beside the input that the site is built of.</summary>
internal interface IWatched
{
    /// <summary>A folder whose changes are worth a look at once; null where a look now and then is enough.</summary>
    string? Folder { get; }

    /// <summary>Brings itself up to date, and tells whether anything is new since the last time. Never called during a build.</summary>
    bool Refresh();
}
