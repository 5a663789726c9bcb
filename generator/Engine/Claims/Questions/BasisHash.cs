using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// The hash over all that a question rests on, which the name of its page is no part of: a page that moves takes its
/// decisions along. The texts hashed, in this order: the property's id and type, "many" or "one", "volatile" or "fixed", its
/// tolerance as written or none, the number of its authorities and their ids in order, the number of the claims but "unknown"
/// ones and, in order, the hash of each. That of a claim is over its value as written, its source, the number of its speakers and
/// their keys, its own date as written or none, its stance, the number of its qualifiers and, in order of key, each key and
/// value; then the number of its origins and their keys, its resolved date as written or none, the id of the source it supersedes or none.
/// </summary>
internal static class BasisHash
{
    private const int Length = 8;

    /// <param name="input">The question.</param>
    /// <param name="statements">A statement for each of its claims, in their order.</param>
    public static string Of(QuestionInput input, IEnumerable<Statement> statements)
    {
        var property = input.Property;
        return new FieldHash()
            .Add(property.Id.Value)
            .Add(property.Type)
            .Add(property.Many ? "many" : "one")
            .Add(property.Volatile ? "volatile" : "fixed")
            .Add(property.Tolerance?.Written)
            .AddAll(input.Authorities.IsEmpty ? [] : [.. input.Authorities.Distinct().Order().Select(id => id.Value)])
            .AddAll([.. statements.Where(statement => !statement.IsUnknown).Select(statement => Of(input.Claims[statement.Index], statement.Claim)).Order(StringComparer.Ordinal)])
            .Digits(Length);
    }

    /// <param name="given">The claim as its file has it.</param>
    /// <param name="resolved">The same with its origins and its date.</param>
    private static string Of(Claim given, Claim resolved) => new FieldHash()
        .Add(given.Value.Written)
        .Add(given.Source.Value)
        .AddAll([.. given.Speakers.Select(speaker => speaker.Key)])
        .Add(given.Stated?.Written)
        .Add(StanceNames.Of(given.Stance))
        .AddAll([.. given.Qualifiers.OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal).SelectMany(qualifier => new[] { qualifier.Key, qualifier.Value })])
        .AddAll([.. resolved.Origins.Select(origin => origin.Key)])
        .Add(resolved.StatedOn?.Written)
        .Add(given.Supersedes?.Value)
        .Digits(FieldHash.MostDigits);
}
