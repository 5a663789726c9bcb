using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine;

/// <summary>A step added to the end of a phase: it takes what the phase made and hands on a changed copy.</summary>
/// <typeparam name="T">What the phase hands on: <c>LoadedSite</c>, <c>ProcessedSite</c> or <c>Wiki</c>.</typeparam>
public interface IStep<T>
{
    T Run(T site, DiagnosticBag diagnostics);
}
