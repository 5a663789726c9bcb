namespace AlitaWiki.Tests.Oracle;

/// <summary>Makes a wiki smaller for as long as something holds of it.</summary>
internal static class Shrinking
{
    public static AskedWiki Smallest(AskedWiki wiki, Func<AskedWiki, bool> holds)
    {
        while (Smaller(wiki).FirstOrDefault(holds) is { } smaller)
        {
            wiki = smaller;
        }

        return wiki;
    }

    /// <summary>All wikis that say one thing less.</summary>
    public static IReadOnlyList<AskedWiki> Smaller(AskedWiki wiki)
    {
        var claims = wiki.Claims.Where((_, index) => wiki.Claims.Count > 1)
            .Select((_, index) => wiki with { Claims = [.. wiki.Claims.Where((_, other) => other != index)] });
        var sources = wiki.Sources.Where(source => !IsNeeded(source.Id, wiki))
            .Select(source => wiki with { Sources = [.. wiki.Sources.Where(other => other != source)] });
        var simplerSources = wiki.Sources.SelectMany((source, index) => Simpler(source).Select(simpler =>
            wiki with { Sources = [.. wiki.Sources.Select((other, place) => place == index ? simpler : other)] }));
        var simplerClaims = wiki.Claims.SelectMany((claim, index) => Simpler(claim).Select(simpler =>
            wiki with { Claims = [.. wiki.Claims.Select((other, place) => place == index ? simpler : other)] }));
        return [.. claims, .. sources, .. simplerSources, .. simplerClaims, .. Simpler(wiki.Property).Select(simpler => wiki with { Property = simpler })];
    }

    private static bool IsNeeded(string source, AskedWiki wiki) =>
        wiki.Claims.Any(claim => claim.Source == source || claim.Supersedes == source)
        || wiki.Sources.Any(other => other.DerivedFrom.Contains(source))
        || wiki.Property.Authority.Contains(source);

    private static IEnumerable<AskedSource> Simpler(AskedSource source)
    {
        foreach (var parent in source.DerivedFrom)
        {
            yield return source with { DerivedFrom = [.. source.DerivedFrom.Where(other => other != parent)] };
        }

        if (source.Published is not null)
            yield return source with { Published = null };
    }

    private static IEnumerable<AskedClaim> Simpler(AskedClaim claim)
    {
        foreach (var qualifier in claim.Qualifiers)
        {
            yield return claim with { Qualifiers = [.. claim.Qualifiers.Where(other => other.Key != qualifier.Key)] };
        }

        foreach (var speaker in claim.Speakers)
        {
            yield return claim with { Speakers = [.. claim.Speakers.Where(other => other != speaker)] };
        }

        if (claim.Supersedes is not null)
            yield return claim with { Supersedes = null };
        if (claim.Stated is not null)
            yield return claim with { Stated = null };
        if (claim.Stance != "asserted")
            yield return claim with { Stance = "asserted" };
        if (claim.Quoted)
            yield return claim with { Quoted = false };
    }

    private static IEnumerable<AskedProperty> Simpler(AskedProperty property)
    {
        if (property.Many)
            yield return property with { Many = false };
        if (property.Volatile)
            yield return property with { Volatile = false };
        if (property.Lapses)
            yield return property with { Lapses = false };
        if (property.Tolerance is not null)
            yield return property with { Tolerance = null };
        if (property.Authority.Count > 0)
            yield return property with { Authority = [] };
    }
}
