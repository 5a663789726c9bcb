using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>How states are written for scripts, worked out when the generator is compiled.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PreviewState))]
internal sealed partial class PreviewJson : JsonSerializerContext;
