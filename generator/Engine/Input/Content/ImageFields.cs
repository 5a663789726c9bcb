using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>The keys <c>image</c> and <c>alt</c> of site.yml and types.yml.</summary>
/// <param name="doc">What the picture is for.</param>
internal sealed class ImageFields(string doc)
{
    public Field<Located<string>> Image { get; } = new("image", TextShape.Any, doc);

    public Field<Located<string>> Alt { get; } =
        new("alt", TextShape.Any, "What the picture shows, for those who do not see it.");

    public WrittenImage? Read(FieldValues values)
    {
        if (values.Get(Image) is not { } image)
            return null;

        var alt = values.Text(Alt);
        if (alt is null)
            values.Diagnostics.Add(PageDiagnostics.ImageWithoutAlt, image.Span);

        return new WrittenImage(image, alt ?? "");
    }
}
