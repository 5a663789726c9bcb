using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>Claims as <c>data/claims.json</c> has them.</summary>
internal static class ClaimRecords
{
    public static JsonShape<Claim> Of(Wiki wiki, SiteAddresses addresses)
    {
        var properties = wiki.Properties.ToDictionary(property => property.Id);
        return new JsonRecord<Claim>()
            .Field("id", DataShapes.ClaimId, claim => claim.Id.Value,
                "Stays the same while the claim does.")
            .Field("page", JsonShapes.Text, claim => claim.Question.Page.Value,
                "The page it is about: its path under the input folder, without extension.")
            .Field("property", JsonShapes.Text, claim => claim.Question.Property.Value,
                "What it says something of: a key of properties.yml.")
            .Field("value", JsonShapes.Text, claim => claim.Value.Canonical,
                "The value in one fixed spelling: a date or period in EDTF, an amount with its unit, a page's id, a text; "
                + "none where the source says that nothing is set or exists, unknown where it does not say.")
            .Field("display", JsonShapes.Text, claim => claim.Value.Display,
                "The value for a reader.")
            .Field("earliest", JsonShapes.OrNull(DataShapes.Day), claim => DayBounds.Earliest(claim.Value.Set),
                "Of a date its first possible day, of a period the first on which it may start; null where unbounded, absent "
                + "of other values.", HasDays)
            .Field("latest", JsonShapes.OrNull(DataShapes.Day), claim => DayBounds.Latest(claim.Value.Set),
                "Of a date its last possible day, of a period the last on which it may end; null where unbounded, absent of "
                + "other values.", HasDays)
            .Field("stance", JsonShapes.OneOf(Enum.GetValues<Stance>(), StanceNames.Of), claim => claim.Stance,
                "How sure the source is. One that asserts or reports an uncertain value is hedged; a copy is never surer than "
                + "its origin.")
            .Field("source", JsonShapes.Text, claim => claim.Source.Value,
                "The source's page.")
            .Field("speaker", JsonShapes.NoneOneOrMany(JsonShapes.Text), claim => claim.Speakers.Select(DataShapes.SpeakerOf).Distinct().ToArray(),
                "Those whose statement it is, where the source names them: a page's id, else the name as written, or "
                + "anonymous.")
            .Field("stated", JsonShapes.OrNull(JsonShapes.Text), claim => claim.Stated?.Written,
                "When it was stated, in EDTF, where the claim itself says so.")
            .Field("origins", DataShapes.Texts, claim => claim.Origins.Select(DataShapes.OriginOf),
                "On whose word it rests: its speakers, or the sources that its source goes back to; of a copy, its origin's. "
                + "A page's id, else a name, else anonymous@ and the source that leaves them unnamed.")
            .Field("quote", JsonShapes.OrNull(JsonShapes.Text), claim => claim.Quote,
                "The words that bear the claim.")
            .Field("locator", JsonShapes.OrNull(JsonShapes.Text), claim => claim.Locator,
                "Where in the source.")
            .Field("qualifiers", JsonShapes.MapOf(JsonShapes.Text), claim => claim.Qualifiers.Select(qualifier => KeyValuePair.Create(qualifier.Key, qualifier.Value)),
                "What the claim is narrowed to, as written.")
            .Field("file", JsonShapes.Text, claim => addresses.PublishedPath(claim.Span.File),
                "The file that has the claim, from the repository's folder.")
            .Field("line", JsonShapes.Count, claim => claim.Span.Line,
                "The line of its value.")
            .Shape;

        bool HasDays(Claim claim) => claim.Value.Kind == ValueKind.Known && DayBounds.Has(properties[claim.Question.Property]);
    }
}
