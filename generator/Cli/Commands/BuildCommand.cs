using System.CommandLine;
using AlitaWiki.Cli.Messages;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>build</c>: the wiki to files. The default command.</summary>
internal sealed class BuildCommand
{
    /// <summary>Where the search program stays between builds.</summary>
    private const string SearchCache = ".cache/search";

    private readonly SiteOptions _site = new();

    private readonly Option<DirectoryInfo> _output = new("--output")
    {
        Description = "The folder to write the site to; new, empty, or from an earlier build.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("output"),
    };

    private readonly Option<string?> _url = new("--url")
    {
        Description = "Where the site will be served. If that is not the url of site.yml, the pages ask not to be indexed.",
        HelpName = "URL",
    };

    private readonly Option<bool> _noSearch = new("--no-search") { Description = "Leave search out." };

    public static Command Create()
    {
        var command = new Command("build", "Build the site (the default).");
        AddTo(command);
        return command;
    }

    public static void AddTo(Command command)
    {
        var build = new BuildCommand();
        build._site.AddTo(command);
        command.Options.Add(build._output);
        command.Options.Add(build._url);
        command.Options.Add(build._noSearch);
        command.SetAction((parsed, cancellation) => Task.Run(() => build.Run(parsed, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _site.Read(parsed, parsed.GetRequiredValue(_output), parsed.GetValue(_url)) with
        {
            SearchCache = parsed.GetValue(_noSearch) ? null : Path.GetFullPath(SearchCache),
        };
        return SiteRun.Do(Generator.Create().Run, options, MessageFormat.Text, cancellation);
    }
}
