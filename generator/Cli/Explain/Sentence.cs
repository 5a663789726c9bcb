using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Explain;

/// <summary>Parts of sentences.</summary>
internal static class Sentence
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IEnumerable<string> items) => items.ToArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary>"says", or of several "say".</summary>
    public static string Verb(Stance stance, bool several) =>
        !several ? Wording.Verb(stance) : stance == Stance.Denied ? "deny" : Wording.Verb(stance).TrimEnd('s');
}
