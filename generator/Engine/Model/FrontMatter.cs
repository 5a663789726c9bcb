using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A page's front matter, read and checked for shape, with nothing resolved yet.</summary>
public sealed record FrontMatter
{
    public required Located<string> Title { get; init; }

    /// <summary>As written, or the type whose folder the page lies in; null means a plain page.</summary>
    public Located<string>? Type { get; init; }

    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public string? Summary { get; init; }

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    public Located<string>? Image { get; init; }

    public string? ImageAlt { get; init; }

    public int? Order { get; init; }

    public bool Draft { get; init; }

    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>What the whole page gives away, or null.</summary>
    public string? Spoiler { get; init; }

    public ImmutableArray<RawClaim> Claims { get; init; } = [];

    public ImmutableArray<RawResolution> Resolutions { get; init; } = [];

    /// <summary>The fields of a source, on pages of type source.</summary>
    public RawSource? Source { get; init; }
}

/// <summary>A scalar as text, or a YAML sequence of scalars.</summary>
public sealed record RawValue(string Text, ImmutableArray<Located<string>> Items, bool IsSequence, SourceSpan Span)
{
    /// <summary>The value on one line, a sequence as <c>[a, b]</c>.</summary>
    public string Written => IsSequence ? "[" + string.Join(", ", Items.Select(item => item.Value)) + "]" : Text;
}

/// <summary>A claim as the front matter has it.</summary>
public sealed record RawClaim
{
    public required Located<string> Property { get; init; }

    public required RawValue Value { get; init; }

    public required Located<string> Source { get; init; }

    public string? Quote { get; init; }

    public string? Locator { get; init; }

    public Located<Stance> Stance { get; init; } = new(Model.Stance.Asserted, default);

    public ImmutableArray<Located<string>> Speakers { get; init; } = [];

    public Located<string>? Stated { get; init; }

    public Located<string>? Supersedes { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Qualifiers { get; init; } = [];
}

/// <summary>An editor's decision as the front matter has it.</summary>
public sealed record RawResolution
{
    public required Located<string> Property { get; init; }

    public required RawValue Value { get; init; }

    public required string Because { get; init; }

    public Located<string>? On { get; init; }

    public required Located<string> Basis { get; init; }
}

public enum SourceKind
{
    Official,
    Interview,
    News,
    Blog,
    Rumour,
    Database,
}

/// <summary>The fields that only a source has.</summary>
public sealed record RawSource
{
    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public Located<string>? Published { get; init; }

    public Located<string>? Accessed { get; init; }

    public Located<string>? Url { get; init; }

    public Located<string>? Archived { get; init; }

    public SourceKind? Kind { get; init; }

    public ImmutableArray<Located<string>> DerivedFrom { get; init; } = [];

    public string? Reliability { get; init; }

    public string? ReliabilityNote { get; init; }
}
