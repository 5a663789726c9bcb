using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary>The options that every command which reads the wiki has.</summary>
internal sealed class SiteOptions
{
    private readonly Option<DirectoryInfo> _input = Folder("input", "The folder of the wiki's content.");

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day the site speaks for, as 2026-01-31; without it the one in site.yml, else today.",
        HelpName = "DATE",
        CustomParser = ReadDate,
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Include pages marked as drafts." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Make errors of warnings about decisions that are out of date." };

    /// <summary>An option for a folder, which without it is the one of the option's name where the command runs.</summary>
    public static Option<DirectoryInfo> Folder(string name, string description) => new("--" + name)
    {
        Description = description,
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(name),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_input);
        command.Options.Add(_asOf);
        command.Options.Add(_drafts);
        command.Options.Add(_strict);
    }

    public BuildOptions Read(ParseResult parsed, DirectoryInfo? output = null, string? url = null)
    {
        var input = parsed.GetRequiredValue(_input);
        return new BuildOptions
        {
            InputFolder = Path.TrimEndingDirectorySeparator(input.FullName),
            OutputFolder = Path.TrimEndingDirectorySeparator((output ?? new DirectoryInfo("output")).FullName),
            Url = url,
            AsOf = parsed.GetValue(_asOf),
            SourceDateEpoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"),
            Drafts = parsed.GetValue(_drafts),
            Strict = parsed.GetValue(_strict),
        };
    }

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{written}' is no date for --as-of: write year-month-day, as 2026-01-31.");
        return null;
    }
}
