using System.Collections;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Every pair of a question's claims, in order of ids, written out only when read: there can be millions.</summary>
internal sealed class PairVerdicts(Statement[] statements, VerdictTable verdicts) : IReadOnlyCollection<PairVerdict>
{
    public int Count => checked((int)((long)statements.Length * (statements.Length - 1) / 2));

    public IEnumerator<PairVerdict> GetEnumerator()
    {
        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                yield return verdicts.Explain(statements[i], statements[j]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
