using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Absolute addresses: the site's own, and its repository's.</summary>
public sealed class SiteAddresses
{
    private readonly string? _site;
    private readonly string? _repository;
    private readonly string _inputName;
    private readonly string _folder;

    /// <param name="config">Knows both addresses.</param>
    /// <param name="inputName">Stands for the input folder in the data files.</param>
    /// <param name="repositoryFolder">The input folder's path in the repository; empty where it is the whole of it.</param>
    internal SiteAddresses(SiteConfig config, string inputName, string repositoryFolder)
    {
        _site = AddressGate.Pass(config.Url)?.TrimEnd('/');
        _repository = AddressGate.Pass(config.Repository)?.TrimEnd('/');
        _inputName = inputName;
        _folder = string.Concat(repositoryFolder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => "/" + Uri.EscapeDataString(name)));
    }

    public string? Absolute(Route route) => _site is null ? null : _site + route.Value;

    /// <summary>A file's path for the data files: the input folder's name, then the file's place in it.</summary>
    public string PublishedPath(SourcePath file) => $"{_inputName}/{file}";

    public string? Edit(SourcePath file) => _repository is null ? null : $"{_repository}/edit/HEAD{_folder}{Route.Of(file.Value).Value}";

    public string? History(SourcePath file) => _repository is null ? null : $"{_repository}/commits/HEAD{_folder}{Route.Of(file.Value).Value}";

    /// <summary>The history of the whole input folder.</summary>
    public string? History() => _repository is null ? null : $"{_repository}/commits/HEAD{_folder}";

    public string? Commit(Commit commit) => _repository is null ? null : $"{_repository}/commit/{commit.Hash}";

    /// <summary>Opens a new file for a page that does not exist yet.</summary>
    public string? Create(string name) =>
        _repository is null ? null : $"{_repository}/new/HEAD{_folder}?filename={Uri.EscapeDataString(Slug.Of(name) + ".md")}";

    /// <summary>Opens the "Something wrong?" form, filled in with the claim.</summary>
    public string? Report(Claim claim)
    {
        if (_repository is null)
        {
            return null;
        }

        var page = Uri.EscapeDataString(claim.Question.Page.Value);
        var property = Uri.EscapeDataString(claim.Question.Property.Value);
        var id = Uri.EscapeDataString(claim.Id.Value);
        return $"{_repository}/issues/new?template=something-wrong.yml&page={page}&property={property}&claim={id}";
    }
}
