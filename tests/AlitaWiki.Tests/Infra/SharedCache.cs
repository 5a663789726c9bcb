using System.Runtime.CompilerServices;

namespace AlitaWiki.Tests.Infra;

/// <summary>The cache of every program that tests start: what comes from npm is installed once for all runs, and the user's own is left alone.</summary>
public static class SharedCache
{
    public const string Variable = "ALITAWIKI_CACHE";

    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), $"alitawiki-tests-{Environment.UserName}");

    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable(Variable, Folder);
}
