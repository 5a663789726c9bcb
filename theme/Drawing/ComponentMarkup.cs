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

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = PartType.KeptWhole)]
    public static void Write(Type component, IDictionary<string, object?> parameters, TextWriter output)
    {
        // A renderer keeps every component it ever drew, so each page gets its own.
        using var renderer = new HtmlRenderer(s_services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            root.WriteHtmlTo(output);
        }).GetAwaiter().GetResult();
    }
}
