using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Addresses that collide: <c>AW2050</c> to <c>AW2069</c>.</summary>
public static class RouteDiagnostics
{
    /// <summary>Arguments: the route, this file, the other file.</summary>
    public static readonly DiagnosticDescriptor SharedRoute = new(
        "AW2050",
        Severity.Error,
        "Two pages at one address",
        "{1} and {2} would both be served at {0}.",
        "Rename one of the two files.",
        "A page's address is its path without the extension, and a folder's own page, `cast/index.md`, has the address of "
        + "`cast.md`. One of two pages would overwrite the other.");

    /// <summary>Arguments: this route, the other route.</summary>
    public static readonly DiagnosticDescriptor RoutesDifferInCase = new(
        "AW2051",
        Severity.Error,
        "Two addresses that differ in letter case alone",
        "The addresses {0} and {1} differ in letter case alone.",
        "Rename one of the two files; lower case throughout is safest.",
        "Some systems keep only one of two files whose names differ in letter case alone, so the site would depend on the "
        + "machine that builds it.");

    /// <summary>Arguments: the alias, the route it makes, whose route that is.</summary>
    public static readonly DiagnosticDescriptor AliasOnRoute = new(
        "AW2052",
        Severity.Error,
        "An alias at the address of a page",
        "The alias \"{0}\" makes the address {1}, where {2} is.",
        "Choose another alias, or rename the page.",
        "An alias leads readers from its own address to the page. It cannot do that where another page is.");

    /// <summary>Arguments: the alias, this page, the other page.</summary>
    public static readonly DiagnosticDescriptor SharedAlias = new(
        "AW2053",
        Severity.Error,
        "An alias of two pages",
        "\"{0}\" is an alias of both {1} and {2}.",
        "Keep it at one of the two.",
        "An alias leads to one page. If the name can mean either, write a page of that name that leads to both.");

    /// <summary>Arguments: the redirect's address, whose route that is.</summary>
    public static readonly DiagnosticDescriptor RedirectOnRoute = new(
        "AW2054",
        Severity.Error,
        "A redirect from the address of a page",
        "{0} cannot redirect, for {1} is there.",
        "Delete the line under redirect-from, or rename that page.",
        "`redirect-from` names former addresses of a page. An address where a page is now leads to that page.");

    /// <summary>Arguments: the redirect's address, this page, the other page.</summary>
    public static readonly DiagnosticDescriptor SharedRedirect = new(
        "AW2055",
        Severity.Error,
        "A redirect to two pages",
        "{0} would redirect to both {1} and {2}.",
        "Keep it at one of the two.",
        "An address leads to one page.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [SharedRoute, RoutesDifferInCase, AliasOnRoute, SharedAlias, RedirectOnRoute, SharedRedirect];
}
