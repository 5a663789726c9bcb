using AlitaWiki.Tests.Growth;

/// <summary>What the runtime starts before a program whose variable <c>DOTNET_STARTUP_HOOKS</c> names this assembly. The runtime knows it by this name.</summary>
internal static class StartupHook
{
    public static void Initialize() => WorkMeter.RunWhereAsked();
}
