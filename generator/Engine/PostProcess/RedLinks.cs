using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Names of pages that nobody has written: welcome, but for those that are a page's name misspelt.</summary>
internal static class RedLinks
{
    public static void Check(string name, SourceSpan span, PageNames names, DiagnosticBag diagnostics)
    {
        if (names.Nearest(name, SlipOfThePen.Most) is { } nearest && SlipOfThePen.Is(name, nearest))
        {
            diagnostics.Add(ProcessDiagnostics.MisspeltName, span, name, nearest);
        }
    }
}
