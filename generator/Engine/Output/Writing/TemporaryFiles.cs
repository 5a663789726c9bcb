using System.Globalization;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// A folder in the output for files on their way to their places, and for those whose places they take: a build cut short leaves them
/// there, and the next finds them without a look through the whole site. Each thread has a folder of its own in it: a file system
/// lets only one at a time make a file in a folder. Belongs to whoever holds the folder's lock.
/// </summary>
internal sealed class TemporaryFiles(string output) : IDisposable
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    public const string Name = ".alitawiki-tmp";

    private readonly string _folder = Path.Combine(output, Name);
    private readonly ThreadLocal<string> _ofThread = new();
    private int _count;

    /// <summary>Removes what an earlier build left.</summary>
    public void Clear()
    {
        OutputException.Guard(_folder, () =>
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }

            Directory.CreateDirectory(_folder);
        });
    }

    /// <summary>The path of a file that is not there yet. Safe on several threads.</summary>
    public string Next()
    {
        var name = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        return Path.Combine(_ofThread.Value ??= Create(Path.Combine(_folder, "of-" + name)), name);
    }

    public void Dispose()
    {
        _ofThread.Dispose();
        try
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next build removes it.
        }
    }

    private static string Create(string folder)
    {
        OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
        return folder;
    }
}
