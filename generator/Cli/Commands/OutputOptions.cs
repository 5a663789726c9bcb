using System.CommandLine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary>The options that every command which writes the site has.</summary>
internal sealed class OutputOptions
{
    private readonly SiteOptions _site = new();

    private readonly Option<DirectoryInfo> _output =
        SiteOptions.Folder("output", "The folder to write the site to; new, empty, or from an earlier build.");

    private readonly Option<string?> _url = new("--url")
    {
        Description = "Where the site will be served. If that is not the url of site.yml, the pages ask not to be indexed.",
        HelpName = "URL",
    };

    private readonly Option<bool> _noSearch = new("--no-search") { Description = "Leave search out." };

    public void AddTo(Command command)
    {
        _site.AddTo(command);
        command.Options.Add(_output);
        command.Options.Add(_url);
        command.Options.Add(_noSearch);
    }

    /// <summary>What is asked for; says in a line why nothing will be kept between builds, where that is so.</summary>
    public BuildOptions Read(ParseResult parsed)
    {
        var options = _site.Read(parsed, parsed.GetRequiredValue(_output), parsed.GetValue(_url));
        var cache = UserCache.Open(options.InputFolder, options.OutputFolder);
        if (cache.Trouble is { } trouble)
        {
            Console.WriteLine($"Nothing is kept for later builds: {TerminalText.Of(trouble)}");
        }

        return options with { CacheFolder = cache.Folder, Search = !parsed.GetValue(_noSearch), Editor = true };
    }
}
