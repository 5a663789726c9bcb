namespace AlitaWiki.Cli.Preview.Editing;

/// <summary>Pages cannot be edited in the browser. The message is for whoever runs the preview.</summary>
internal sealed class EditingException : IOException
{
    public EditingException()
    {
    }

    public EditingException(string message)
        : base(message)
    {
    }

    public EditingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
