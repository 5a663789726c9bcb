using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>schema</c>: JSON Schemas of what people write, for editors.</summary>
internal sealed class SchemaCommand
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Option<DirectoryInfo?> _output = new("--output")
    {
        Description = "The folder to write them to, a file each; without it they are printed as one object.",
        HelpName = "DIR",
    };

    public static Command Create()
    {
        var schema = new SchemaCommand();
        var command = new Command("schema", "Write JSON Schemas of front matter, properties.yml, site.yml and types.yml.");
        command.Options.Add(schema._output);
        command.SetAction(schema.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var schemas = Generator.Create().DescribeInput();
        if (parsed.GetValue(_output) is not { } folder)
        {
            Console.WriteLine(new JsonObject(schemas.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))).ToJsonString(s_indented));
            return ExitStatus.Success;
        }

        folder.Create();
        foreach (var (name, schema) in schemas)
        {
            var file = Path.Combine(folder.FullName, name + ".json");
            File.WriteAllText(file, schema.ToJsonString(s_indented) + "\n");
            Console.WriteLine($"Wrote {TerminalText.Of(Path.GetRelativePath(Environment.CurrentDirectory, file))}");
        }

        return ExitStatus.Success;
    }
}
