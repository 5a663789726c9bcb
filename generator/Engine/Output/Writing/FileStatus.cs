using System.Runtime.InteropServices;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>What Linux says of a file, links not followed; the framework does not tell all of it.</summary>
/// <param name="Inode">Its number on its disk.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When its bytes were last written, in nanoseconds since 1970. Anybody can set it.</param>
/// <param name="Changed">When anything of it was last changed, its times included; nobody can set it.</param>
internal readonly partial record struct FileStatus(ulong Inode, long Length, long Written, long Changed)
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint TypeModeTimesInodeAndSize = 0x3E3;

    private const int KindOfFile = 0xF000;
    private const int Plain = 0x8000;

    /// <summary>Null where there is no plain file, and where the system does not tell.</summary>
    public static FileStatus? Of(string path) =>
        Read(path) is { } told && (told.Mode & KindOfFile) == Plain
            ? new FileStatus(told.Inode, (long)told.Size, told.Written.Nanoseconds, told.Changed.Nanoseconds)
            : null;

    /// <summary>Whether a file is no pipe, device or socket, as far as the system tells.</summary>
    public static bool IsPlain(string path) => Read(path) is not { } told || (told.Mode & KindOfFile) == Plain;

    private static Told? Read(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() && StatX(CurrentFolder, path, NoFollow, TypeModeTimesInodeAndSize, out var told) == 0 ? told : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out Told told);

    /// <summary>The same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Told
    {
        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Inode;

        [FieldOffset(40)]
        public readonly ulong Size;

        [FieldOffset(96)]
        public readonly Time Changed;

        [FieldOffset(112)]
        public readonly Time Written;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly long _seconds;
        private readonly uint _nanoseconds;
        private readonly int _reserved;

        public long Nanoseconds => (_seconds * 1_000_000_000) + _nanoseconds;
    }
}
