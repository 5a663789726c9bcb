using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>The wikis that the tests read, and addresses on them.</summary>
internal static class Wikis
{
    /// <summary>The wiki that this repository holds.</summary>
    public const string Repository = "wiki";

    /// <summary>The invented wiki with every kind of page; what a test presses or opens is on it.</summary>
    public const string Everything = "everything";

    /// <summary>An address on which no page stands.</summary>
    public const string Unknown = "/no/such/page";

    public static TheoryData<string> Both => [Repository, Everything];

    /// <summary>One address of each kind of page on the invented wiki.</summary>
    public static TheoryData<string> Kinds =>
    [
        "/", "/places/lighthouse", "/places/harbour", "/people/mara-voss", "/places", "/people", "/sources/harbour-news",
        "/disagreements", "/timeline", "/orphans", "/random", "/sources", "/all-pages", "/tags", "/tags/towers", "/wanted-pages", "/search", "/recent-changes", Unknown,
    ];
}
