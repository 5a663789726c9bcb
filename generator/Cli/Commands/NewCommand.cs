using System.CommandLine;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>new</c>: well-formed pages, sources and claims.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Write a new page, source or claim; on a terminal it asks for what is needed.")
    {
        NewPageCommand.Create(),
        NewSourceCommand.Create(),
        NewClaimCommand.Create(),
    };

    public static Option<string> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    public static Option<string[]> Texts(string name, string description) => new(name)
    {
        Description = description + " May be given several times.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Says what a script has to give.</summary>
    public static int Lacking(IReadOnlyList<string> missing)
    {
        Console.Error.WriteLine($"Missing: {string.Join(", ", missing)}. On a terminal the command asks; elsewhere give them all.");
        return ExitStatus.WrongUsage;
    }
}
