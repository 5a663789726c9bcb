namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// Lets one build at a time write to a folder. The lock is the system's on an open file, so that a killed build leaves none; the
/// empty file itself stays, since two builds that saw different files of its name would not exclude each other.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    public const string Name = ".alitawiki-lock";

    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private OutputLock(string path) => _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Waits until no other build holds the lock.</summary>
    /// <param name="waiting">Told once where it has to wait.</param>
    /// <exception cref="IOException">The other build has not ended within the patience, or the folder cannot be written to.</exception>
    public static OutputLock Take(string folder, TimeSpan patience, Action waiting, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Name);
        var waited = TimeSpan.Zero;
        var taken = TryTake(path);
        while (taken is null)
        {
            if (waited == TimeSpan.Zero)
            {
                waiting();
            }

            if (waited > patience)
            {
                throw new IOException($"Another build is writing to {folder}, and did not end while this one waited. Nothing was written; build again when it has ended.");
            }

            cancellation.WaitHandle.WaitOne(s_pause);
            cancellation.ThrowIfCancellationRequested();
            waited += s_pause;
            taken = TryTake(path);
        }

        return taken;
    }

    public void Dispose() => _file.Dispose();

    private static OutputLock? TryTake(string path)
    {
        try
        {
            return new OutputLock(path);
        }
        catch (IOException failure) when (failure.HResult is SharingViolation or WouldBlockOnLinux or WouldBlockOnMac)
        {
            return null;
        }
    }
}
