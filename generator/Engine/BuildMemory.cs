using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Output.Memory;
using AlitaWiki.Engine.PostProcess.Memory;
using AlitaWiki.Engine.Process.Memory;

namespace AlitaWiki.Engine;

/// <summary>What the phases keep from one build of a wiki to the next.</summary>
/// <param name="isKept">Of a build that is the only one, nothing is noted for a next one.</param>
internal sealed class BuildMemory(bool isKept)
{
    private BuildFrame? _frame;

    public InputMemory Input { get; } = new(isKept);

    public ProcessMemory Process { get; } = new(isKept);

    public PostProcessMemory PostProcess { get; private set; } = new(isKept);

    public OutputMemory Output { get; private set; } = new(isKept);

    /// <summary>Forgets what rests on something that all pages share and that has changed.</summary>
    public void Begin(BuildFrame frame)
    {
        if (frame != _frame)
        {
            PostProcess = new PostProcessMemory(isKept);
            Output = new OutputMemory(isKept);
            _frame = frame;
        }
    }
}
