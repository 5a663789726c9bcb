using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Texts;

/// <summary>Any text, or a one-of set of texts; equal where their foldings are. The canonical spelling is the one written.</summary>
public sealed class TextType : IClaimType
{
    public string Name => "text";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var items = Alternatives.Of(value).Items;
        if (items.FirstOrDefault(item => item.Value.Length == 0) is { } empty)
        {
            return Empty(empty.Span);
        }

        if (items.IsEmpty)
        {
            return Empty(value.Span);
        }

        var texts = items.DistinctBy(item => TextFolding.Fold(item.Value), StringComparer.Ordinal).Select(item => item.Value).ToList();
        return ValueReading.Of(new ClaimValue
        {
            Written = value.Written,
            Canonical = texts is [var only] ? only : $"[{string.Join(", ", texts)}]",
            Display = Alternatives.Join(texts),
            Set = new TokenSet([.. texts.Select(TextFolding.Fold).Order(StringComparer.Ordinal)]),
        });
    }

    private static ValueReading Empty(SourceSpan span) => ValueReading.Failed(new(
        ValueProblemKind.Unreadable, "The text is empty.", "Write what the source says, or \"unknown\" if it does not say.", span));
}
