using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.ObjectPool;

namespace AlitaWiki.Theme.Drawing;

/// <summary>
/// Shows a part with all parts in it as one component: for the renderer a component is far more work than what it shows, and a page
/// has a hundred of them.
/// </summary>
internal sealed class OnePiece : IComponent
{
    private static readonly ObjectPool<PartExpansion> s_expansions = ObjectPool.Create<PartExpansion>();

    private RenderHandle _handle;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    /// <param name="parameters">The part, by the name of its type.</param>
    public Task SetParametersAsync(ParameterView parameters)
    {
        var part = parameters.GetValueOrDefault<Part>(nameof(Part))!;
        _handle.Render(page =>
        {
            var expansion = s_expansions.Get();
            expansion.Draw(part, page);
            s_expansions.Return(expansion);
        });
        return Task.CompletedTask;
    }
}
