using System.CommandLine;
using System.CommandLine.Parsing;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>--qualifiers NAME=TEXT</c>, once for each.</summary>
internal static class QualifierOption
{
    public static Option<KeyValuePair<string, string>[]> Create() => new("--qualifiers")
    {
        Description = "What the claim is limited to, as territory=US. May be given several times.",
        HelpName = "NAME=TEXT",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = Read,
    };

    private static KeyValuePair<string, string>[] Read(ArgumentResult result)
    {
        var qualifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var written in result.Tokens.Select(token => token.Value))
        {
            if (written.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } text])
            {
                result.AddError($"'{written}' is no qualifier: write a name, an equals sign and a text, as territory=US.");
            }
            else if (!qualifiers.TryAdd(name, text))
            {
                result.AddError($"The qualifier '{name}' is given twice.");
            }
        }

        return [.. qualifiers];
    }
}
