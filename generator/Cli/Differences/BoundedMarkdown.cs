using System.Text;

namespace AlitaWiki.Cli.Differences;

/// <summary>Lists under headings that together fit into one comment on GitHub; what does not is counted.</summary>
internal sealed class BoundedMarkdown
{
    /// <summary>GitHub takes 65,536 characters; the rest is room for headings, counts and what a workflow adds.</summary>
    private const int MostLetters = 60_000;

    private readonly StringBuilder _text = new();

    public void Line(string line) => _text.Append(line).Append("\n\n");

    public void List<T>(string heading, IReadOnlyList<T> items, Func<T, string> entry)
    {
        if (items.Count == 0)
        {
            return;
        }

        Line($"### {heading} ({items.Count})");
        for (var told = 0; told < items.Count; told++)
        {
            var text = entry(items[told]);
            if (_text.Length + text.Length > MostLetters)
            {
                _text.Append(null, $"- and {items.Count - told} more\n");
                break;
            }

            _text.Append(text).Append('\n');
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString().TrimEnd('\n');
}
