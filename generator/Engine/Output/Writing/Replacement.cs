using System.Collections.Concurrent;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// Moves new files to their places and takes old ones away, step by step, each of which can be taken back: what was there before stays
/// aside, among the temporary files, until all is done. Readers see a file's old bytes or its new ones, never a part.
/// </summary>
internal sealed class Replacement(TemporaryFiles temporary)
{
    private readonly ConcurrentStack<Action> _back = [];

    /// <summary>Puts a file where one may lie already. A file elsewhere that is the same by a hard link keeps its bytes. Safe on several threads.</summary>
    /// <exception cref="OutputException">It cannot be put there.</exception>
    public void Put(string made, string file) => OutputException.Guard(file, () =>
    {
        if (!File.Exists(file))
        {
            PutNew(made, file);
            return;
        }

        var before = temporary.Next();
        try
        {
            File.Replace(made, file, before, ignoreMetadataErrors: true);
            _back.Push(() => File.Move(before, file, overwrite: true));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody else's file, or one on a disk of its own that is mounted within the folder: it cannot be exchanged at one blow.
            TakeAway(file);
            PutNew(made, file);
        }
    });

    /// <exception cref="OutputException">It cannot be taken away.</exception>
    public void TakeAway(string file) => OutputException.Guard(file, () =>
    {
        var before = temporary.Next();
        File.Move(file, before);
        _back.Push(() => File.Move(before, file, overwrite: true));
    });

    /// <summary>Makes a folder, and those above it.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!);
            OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
            _back.Push(() => Directory.Delete(folder));
        }
    }

    /// <summary>Deletes a folder that is empty.</summary>
    /// <exception cref="OutputException">It cannot be deleted.</exception>
    public void DeleteFolder(string folder)
    {
        OutputException.Guard(folder, () => Directory.Delete(folder));
        _back.Push(() => Directory.CreateDirectory(folder));
    }

    /// <summary>Brings everything back to where it was, as far as the system lets it.</summary>
    public void TakeBack()
    {
        while (_back.TryPop(out var step))
        {
            try
            {
                step();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // The others are brought back all the same; the next build mends this one.
            }
        }
    }

    private void PutNew(string made, string file)
    {
        File.Move(made, file);
        _back.Push(() => File.Delete(file));
    }
}
