using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AlitaWiki.Theme;

/// <summary>A component that only shows what it is given. It has no life of its own, so that it can be drawn in the place where it stands.</summary>
public abstract class Part : IComponent
{
    private RenderHandle _handle;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    internal void Draw(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Shows the part; Razor writes this from what stands in the part's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
