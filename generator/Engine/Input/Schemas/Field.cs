using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A key that a mapping may have.</summary>
/// <param name="key">As written.</param>
/// <param name="doc">What it means, for people who write it; it goes into the JSON Schema.</param>
internal abstract class Field(string key, bool required, string doc)
{
    public string Key => key;

    public bool Required => required;

    public string Doc => doc;

    /// <summary>The shape of its value in the words of JSON Schema.</summary>
    public abstract JsonObject Describe();

    /// <summary>The field for those who fill in a form.</summary>
    public FormField Form => new(key, doc, required, FormShape);

    protected abstract FormShape FormShape { get; }
}

/// <summary>A key whose value reads as a <typeparamref name="T"/>.</summary>
internal sealed class Field<T>(string key, Shape<T> shape, string doc, bool required = false) : Field(key, required, doc)
    where T : class
{
    public Shape<T> Shape => shape;

    public override JsonObject Describe() => shape.Describe();

    protected override FormShape FormShape => shape.Form;
}
