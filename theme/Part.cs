using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AlitaWiki.Theme;

/// <summary>A component that only shows what it is given. It has no life of its own, so that it can be drawn in the place where it stands.</summary>
public abstract class Part : ComponentBase
{
    internal void Draw(RenderTreeBuilder builder) => BuildRenderTree(builder);

    protected sealed override void OnInitialized()
    {
    }

    protected sealed override Task OnInitializedAsync() => Task.CompletedTask;

    protected sealed override void OnParametersSet()
    {
    }

    protected sealed override Task OnParametersSetAsync() => Task.CompletedTask;
}
