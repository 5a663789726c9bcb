namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>No port can be had. The message is for whoever runs the program.</summary>
internal sealed class PortException : IOException
{
    public PortException()
    {
    }

    public PortException(string message)
        : base(message)
    {
    }

    public PortException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
