namespace AlitaWiki.Engine.Model;

/// <summary>Names that Windows keeps for devices, in any capitals, with any ending and in every folder.</summary>
internal static class DeviceNames
{
    private static readonly string[] s_devices = ["con", "prn", "aux", "nul"];

    /// <summary>Those with a digit behind them.</summary>
    private static readonly string[] s_ports = ["com", "lpt"];

    /// <param name="name">Of a file or a folder, without those that it lies in.</param>
    public static bool Cover(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        var isPort = stem is [_, _, _, >= '1' and <= '9'];
        foreach (var device in isPort ? s_ports : s_devices)
        {
            if ((isPort ? stem[..^1] : stem).Equals(device, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
