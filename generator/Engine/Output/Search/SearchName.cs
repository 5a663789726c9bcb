using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>Titles and aliases as readers type them. The theme's script does the same to what it is asked for.</summary>
internal static class SearchName
{
    /// <summary>Folded like all names, its letters and digits alone, every other run of signs as one space; may be empty.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var gap = false;
        foreach (var rune in NameFolding.Fold(name).EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && !Rune.IsDigit(rune))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(rune.ToString());
        }

        return folded.ToString();
    }

    /// <summary>FNV-1a over the name in UTF-8, 32 bits.</summary>
    public static uint Hash(string folded)
    {
        var hash = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(folded))
        {
            hash = unchecked((hash ^ part) * 16777619u);
        }

        return hash;
    }
}
