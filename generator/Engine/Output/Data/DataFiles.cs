using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>What the wiki knows, for programs: claims and questions, each with its JSON Schema.</summary>
internal static class DataFiles
{
    /// <summary>Grows when a program that reads the files would have to change.</summary>
    private const int Version = 1;

    public static IEnumerable<SiteFile> Of(Wiki wiki, SiteAddresses addresses)
    {
        var claims = new DataFile<Claim>(
            "claims",
            "Every claim of every page, in order of page and property, then by value, stance and source.",
            Header(),
            ClaimRecords.Of(wiki, addresses),
            all => all.Claims.OrderBy(claim => claim.Question),
            ItemSize: 480);
        var questions = new DataFile<Question>(
            "questions",
            "What the claims come to: a question for each property of a page of which some source says something, in order of id.",
            Header().Field("asOf", DataShapes.Day, all => Day(all.AsOf), "The day the wiki speaks for."),
            QuestionRecords.Shape,
            all => all.Questions,
            ItemSize: 900);
        return [.. claims.Files(wiki), .. questions.Files(wiki)];
    }

    private static JsonRecord<Wiki> Header() =>
        new JsonRecord<Wiki>().Field("version", JsonShapes.Constant(Version), _ => Version, "The version of this format.");

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
