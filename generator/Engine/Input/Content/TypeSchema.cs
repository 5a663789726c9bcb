using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>types.yml</c>: the kinds of pages.</summary>
internal static class TypeSchema
{
    private static readonly NameShape s_name = new("a page type", "film");

    private static readonly Field<Located<string>> s_label =
        new("label", TextShape.Any, "The type for readers, in the singular. Default: its name.");

    private static readonly Field<Located<string>> s_plural =
        new("plural", TextShape.Any, "The heading of its listing. Default: the label with an s.");

    private static readonly Field<Located<string>> s_folder =
        new("folder", FolderShape.Instance, "The folder whose pages are of this type, which also names the listing's address.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_infobox = new(
        "infobox", new ListShape<Located<string>>(TextShape.Any), "Properties in the order in which the infobox shows them.");

    private static readonly Field<Located<string>> s_schema =
        new("schema", TextShape.Any, "The schema.org type of its pages. Default: WebPage.");

    private static readonly ImageFields s_image =
        new("The picture that networks show with links to its pages: a PNG or JPEG of 1200 by 630 pixels under media/.");

    private static readonly ImmutableArray<PageType> s_builtIn =
    [
        new() { Name = PageType.Page, Label = "Page", Plural = "Pages" },
        new() { Name = PageType.Source, Label = "Source", Plural = "Sources", Folder = "sources", Schema = "CreativeWork" },
    ];

    public static Schema Schema { get; } = new("A page type", s_label, s_plural, s_folder, s_infobox, s_schema, s_image.Image, s_image.Alt);

    /// <summary>The declared types in order, then those that exist without declaration.</summary>
    /// <param name="properties">The properties there are; null where not all of them are known.</param>
    public static PageTypes Read(YamlMapping mapping, ISet<string>? properties, DiagnosticBag diagnostics)
    {
        var declared = mapping.Entries
            .Select(entry => ReadType(entry, properties, diagnostics))
            .OfType<PageType>()
            .ToImmutableArray();
        ImmutableArray<PageType> types = [.. declared, .. s_builtIn.Where(type => declared.All(other => other.Name != type.Name))];
        RefuseSharedFolders(mapping, types, diagnostics);
        return new PageTypes(types, mapping.IsWhole);
    }

    private static PageType? ReadType(YamlEntry entry, ISet<string>? properties, DiagnosticBag diagnostics)
    {
        var name = s_name.CheckName(new Located<string>(entry.Key.Text, entry.Key.Span), diagnostics);
        var values = new RecordShape<FieldValues>(Schema, values => values).Read(entry.Key.Text, Declaration(entry), diagnostics);
        if (name is null)
            return null;

        var builtIn = s_builtIn.FirstOrDefault(type => type.Name == name.Value);
        var label = values?.Text(s_label);
        label ??= builtIn?.Label ?? Labels.Of(name.Value);
        return new PageType
        {
            Name = name.Value,
            Label = label,
            Plural = values?.Text(s_plural) ?? $"{label}s",
            Folder = values?.Text(s_folder) ?? builtIn?.Folder,
            Infobox = values is null ? [] : Infobox(name.Value, values, properties),
            Schema = values?.Text(s_schema) ?? builtIn?.Schema ?? "WebPage",
            Image = values is null ? null : s_image.Read(values),
        };
    }

    /// <summary>A type with nothing said of it is declared all the same.</summary>
    private static YamlNode Declaration(YamlEntry entry) =>
        entry.Value is YamlScalar { IsEmpty: true } ? new YamlMapping([], IsWhole: true, entry.Value.Span) : entry.Value;

    private static ImmutableArray<PropertyId> Infobox(string type, FieldValues values, ISet<string>? properties)
    {
        var infobox = ImmutableArray.CreateBuilder<PropertyId>();
        foreach (var property in values.List(s_infobox))
        {
            if (properties is null || properties.Contains(property.Value))
            {
                infobox.Add(new PropertyId(property.Value));
                continue;
            }

            var hint = NearestName.Hint(property.Value, [.. properties.Order(StringComparer.Ordinal)]);
            values.Diagnostics.Add(PageDiagnostics.UnknownInfoboxProperty, property.Span, type, property.Value, hint);
        }

        return infobox.ToImmutable();
    }

    private static void RefuseSharedFolders(YamlMapping mapping, ImmutableArray<PageType> types, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, PageType>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (type.Folder is null || owners.TryAdd(type.Folder, type))
                continue;

            var place = mapping.Entries.LastOrDefault(entry => entry.Key.Text == type.Name || entry.Key.Text == owners[type.Folder].Name);
            diagnostics.Add(
                PageDiagnostics.FolderOfTwoTypes, place?.Key.Span, type.Folder, owners[type.Folder].Name, type.Name);
        }
    }
}
