using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlitaWiki.Theme.Drawing;

/// <summary>Razor's own drawing of components.</summary>
internal static class ComponentMarkup
{
    private static readonly ServiceProvider s_services = new ServiceCollection().BuildServiceProvider();

    /// <param name="component">The type of a component with one parameter.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = PartType.KeptWhole)]
    public static void Write(Type component, string parameter, object value, TextWriter output)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        // A renderer keeps every component it ever drew, so each page gets its own.
        using var renderer = new HtmlRenderer(s_services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, parameters);
            root.WriteHtmlTo(output);
        }).GetAwaiter().GetResult();
    }
}
