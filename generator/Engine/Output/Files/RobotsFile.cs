namespace AlitaWiki.Engine.Output.Files;

/// <summary>What crawlers may visit. Pages that must not be indexed say so themselves, which a crawler can only read if it may visit them.</summary>
internal static class RobotsFile
{
    public static SiteFile Of() => SiteFile.OfText("robots.txt", "User-agent: *\nAllow: /\n");
}
