using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What can be wrong with a file before its content is looked at: <c>AW1001</c> to <c>AW1019</c>.</summary>
public static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor InputFolderMissing = new(
        "AW1001",
        Severity.Error,
        "No input folder",
        "There is no folder {0} to read the wiki from.",
        "Run the command where the folder lies, or name it with --input.",
        "A wiki is a folder with a file site.yml and pages in Markdown. The generator looks for it in `input/` of the folder "
        + "that the command runs in, unless `--input` names another.");

    public static readonly DiagnosticDescriptor SiteFileMissing = new(
        "AW1002",
        Severity.Error,
        "No site.yml",
        "The input folder has no file site.yml.",
        "Write one whose first line is: title: My wiki",
        "site.yml names the wiki. Its only required key is `title`:\n\n```yaml\ntitle: The Lighthouse Wiki\n```");

    public static readonly DiagnosticDescriptor StrayFile = new(
        "AW1003",
        Severity.Warning,
        "A file that nothing reads",
        "{0} is neither a page nor under media/, so it is left out of the site.",
        "Move pictures and other files under media/, give pages the extension .md, or delete the file.",
        "Pages are files that end in `.md`. Everything under `media/` is copied as it is. At the top lie `site.yml`, "
        + "`properties.yml` and `types.yml`, spelt exactly so. Any other file would be missing from the site without a word, "
        + "which is why it is named here. Skipped without a word is what nobody "
        + "means to publish: names that start with a dot (`.DS_Store`), copies that editors and git leave behind (`page.md~`, `#page.md#`, "
        + "and names that end in `.swp`, `.tmp`, `.bak`, `.orig` or `.rej`), `Thumbs.db`, `desktop.ini` and `node_modules`.");

    public static readonly DiagnosticDescriptor LinkLeavesInput = new(
        "AW1004",
        Severity.Error,
        "A link out of the input folder",
        "{0} is a symbolic link that leads out of the input folder, or to something in it that is no part of the wiki.",
        "Put a copy of the file in its place.",
        "Whoever may add files to a wiki must not be able to publish other files of the machine that builds it. A symbolic "
        + "link may therefore lead only to another file of the wiki, and not to a hidden one such as `.git/config`.");

    public static readonly DiagnosticDescriptor FolderLink = new(
        "AW1005",
        Severity.Error,
        "A link to a folder",
        "{0} is a symbolic link to a folder.",
        "Put a folder with the files themselves in its place.",
        "Links between folders can go round in a circle and give one page two addresses, so they are not followed.");

    public static readonly DiagnosticDescriptor CannotRead = new(
        "AW1006",
        Severity.Error,
        "A file that cannot be read",
        "{0} cannot be opened.",
        "See that it exists and that you may read it; a symbolic link may lead to a file that is gone.",
        "The operating system refused to open the file. Often the permissions are wrong, another program holds the file, or "
        + "a symbolic link leads nowhere.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "AW1007",
        Severity.Error,
        "A text file that is too large",
        "{0} is larger than {1} MB, which no page is.",
        "Split it into several pages, or move it under media/ if it is not a page.",
        "A page of a few hundred kilobytes is already more than a reader can take in. A larger file is almost always a "
        + "picture or an archive with the wrong extension.");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "AW1008",
        Severity.Error,
        "Not UTF-8",
        "This is not UTF-8 text: {0}.",
        "Save the file again as UTF-8; every editor has this in its \"Save as\" or \"Encoding\" menu.",
        "All text of a wiki is UTF-8, with or without a byte order mark, so that letters of every language come out the same "
        + "on every machine. Old Windows editors save as \"ANSI\" or \"Unicode\" (UTF-16); choose UTF-8 there.");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "AW1009",
        Severity.Error,
        "An invisible control character",
        "Here stands the invisible character U+{0}, which no page can carry.",
        "Delete it; placing the cursor there and pressing Delete is enough.",
        "Control characters come in by copying from terminals or damaged files. Browsers and feed readers refuse pages that "
        + "contain them. In double quotes they can also be written as an escape, such as \"\\x07\".");

    public static readonly DiagnosticDescriptor UnfitFileName = new(
        "AW1010",
        Severity.Error,
        "A file name that makes no address",
        "The name {0} has characters that cannot stand in an address or in a file name everywhere.",
        "Rename it, for example to {1}.",
        "A file's path becomes the address of its page. Spaces and the characters `# ? % \\ : * \" < > | [ ]` mean something "
        + "else in addresses or are forbidden on some systems. Use letters of any language, digits, hyphens and dots.");

    public static readonly DiagnosticDescriptor NameTooLong = new(
        "AW1011",
        Severity.Error,
        "A name that is too long",
        "This name is too long to become a file of the site: {0} bytes, where {1} are the most.",
        "Shorten it.",
        "File systems take names of 255 bytes, and hosts take addresses of little more than a thousand. Letters other than those of "
        + "English have two to four bytes each. The names of files become addresses, and so do tags, since each tag has a page.");

    public static readonly DiagnosticDescriptor ReservedFileName = new(
        "AW1012",
        Severity.Error,
        "A file name that Windows cannot have",
        "No file or folder can be named {0} on Windows.",
        "Rename it; a word more is enough.",
        "Windows keeps the names `con`, `prn`, `aux`, `nul`, `com1` to `com9` and `lpt1` to `lpt9` for devices, whatever comes "
        + "after a dot, and takes no name that ends in a dot. Nobody there could check out the wiki.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        InputFolderMissing, SiteFileMissing, StrayFile, LinkLeavesInput, FolderLink, CannotRead, TooLarge, NotUtf8,
        ControlCharacter, UnfitFileName, NameTooLong, ReservedFileName,
    ];
}
