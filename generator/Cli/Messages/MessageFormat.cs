namespace AlitaWiki.Cli.Messages;

/// <summary>How <c>check</c> tells what it found.</summary>
internal enum MessageFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Annotations on a pull request: workflow commands of GitHub Actions.</summary>
    Github,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>For programs.</summary>
    Json,
}
