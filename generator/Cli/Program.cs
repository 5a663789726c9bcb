using System.Globalization;
using System.Text;
using AlitaWiki.Cli;

// Dates and numbers are written the same in every country.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Footing.IsGiven())
{
    return ExitStatus.Failure;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await CommandLine.RunAsync(args);
