using System.Globalization;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// A folder in the output for files on their way to their places: a build cut short leaves what it was writing there, and the next
/// finds it without a look through the whole site. Belongs to whoever holds the folder's lock.
/// </summary>
internal sealed class TemporaryFiles(string output) : IDisposable
{
    /// <summary>Hosts do not serve files that start with a dot.</summary>
    public const string Name = ".alitawiki-tmp";

    private readonly string _folder = Path.Combine(output, Name);
    private int _count;

    /// <summary>Removes what an earlier build left.</summary>
    public void Clear()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        Directory.CreateDirectory(_folder);
    }

    /// <summary>The path of a file that is not there yet. Safe on several threads.</summary>
    public string Next() => Path.Combine(_folder, Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
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
}
