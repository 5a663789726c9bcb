using AngleSharp.Dom;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Looks in a built page for what no input may bring in.</summary>
internal static class PageAudit
{
    private static readonly string[] s_elements =
        ["iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "math", "template", "noscript", "foreignobject", "animate", "set", "use", "portal", "marquee", "audio", "video", "xss", "x"];

    private static readonly string[] s_addresses =
        ["href", "src", "srcset", "action", "formaction", "poster", "background", "data", "cite", "xlink:href", "ping", "manifest", "data-search", "data-picture", "data-random"];

    /// <summary>Names by which a page's elements would stand before what scripts ask the document for.</summary>
    private static readonly string[] s_named = ["img", "form", "embed", "object", "iframe", "a", "map"];

    public static IEnumerable<string> Of(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (s_elements.Contains(element.LocalName))
                yield return $"element {element.OuterHtml}";
            if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                yield return $"script {element.OuterHtml}";
            if (element.LocalName == "meta" && element.GetAttribute("http-equiv") is { } equivalent && equivalent != "Content-Security-Policy")
                yield return $"meta {element.OuterHtml}";
            if (s_named.Contains(element.LocalName) && element.HasAttribute("name"))
                yield return $"name {element.OuterHtml}";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name is "style" or "srcdoc" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                    yield return $"attribute {attribute.Name} of {element.OuterHtml}";
                if (s_addresses.Contains(attribute.Name) && !IsAllowed(attribute.Value))
                    yield return $"address {attribute.Name}={attribute.Value}";
            }
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Skip(1).Any()))
            yield return $"id {id.Key} twice";
    }

    /// <summary>As a browser resolves it, on a site of another name than any that a vector knows.</summary>
    private static bool IsAllowed(string address)
    {
        var url = new Url(new Url("https://tidewatch.example/folder/page"), address);
        return url.Scheme is "http" or "https" or "mailto" && (url.HostName != Vector.Canary || address.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }
}
