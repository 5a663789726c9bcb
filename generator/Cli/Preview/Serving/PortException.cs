namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>No port can be had. The message is for whoever runs the program.</summary>
internal sealed class PortException(string message) : IOException(message);
