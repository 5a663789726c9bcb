namespace AlitaWiki.Tests.Infra;

/// <summary>Keeps a machine's settings away from git.</summary>
internal static class GitIsolation
{
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_SYSTEM"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
    };
}
