using YamlDotNet.RepresentationModel;

namespace AlitaWiki.Tests.Infra;

/// <summary>A YAML file of the repository, read without knowing its shape.</summary>
public static class YamlTree
{
    public static YamlMappingNode Read(string file)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>What stands under a key; null where there is no such key.</summary>
    public static YamlNode? At(this YamlNode node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(key, out var value) ? value : null;

    public static string Text(this YamlNode? node) => node is YamlScalarNode { Value: { } value } ? value : "";

    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];

    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.Select(entry => (entry.Key.Text(), entry.Value)) : [];
}
