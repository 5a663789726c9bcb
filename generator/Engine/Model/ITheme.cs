namespace AlitaWiki.Engine.Model;

/// <summary>Draws views as HTML. The engine decides what is shown; a theme only how.</summary>
public interface ITheme
{
    /// <summary>Files that the pages need, such as style sheets and scripts.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Writes a page or a part of one. Called from several threads at once.</summary>
    void Render(View view, TextWriter output);
}

/// <summary>A file of the theme: its name under <c>/assets/</c> and its bytes.</summary>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Content);

/// <summary>Something a theme can draw: a whole page or a part of one.</summary>
public abstract record View;
