using System.CommandLine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary>The options that every command which writes the site has.</summary>
internal sealed class OutputOptions
{
    /// <summary>Where the search program stays between builds.</summary>
    private const string SearchCache = ".cache/search";

    /// <summary>Where the editor stays between builds.</summary>
    private const string EditorCache = ".cache/editor";

    /// <summary>Where it stays between builds what they were made from.</summary>
    private const string Records = ".cache/builds";

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

    public BuildOptions Read(ParseResult parsed) =>
        _site.Read(parsed, parsed.GetRequiredValue(_output), parsed.GetValue(_url)) with
        {
            SearchCache = parsed.GetValue(_noSearch) ? null : Path.GetFullPath(SearchCache),
            EditorCache = Path.GetFullPath(EditorCache),
            RecordFolder = Path.GetFullPath(Records),
        };
}
