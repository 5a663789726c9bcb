namespace AlitaWiki.Engine.Programs;

/// <summary>
/// Work that mostly waits for another program. It has a thread of its own: the shared ones are as many as there are processors, and
/// one that waits is missing where pages are read and written.
/// </summary>
internal static class WaitingTask
{
    public static Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
