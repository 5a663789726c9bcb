namespace AlitaWiki.Engine.Claims;

/// <summary>
/// The hash over all that a question rests on. The texts hashed, in this order: the property's type, "many" or "one",
/// "volatile" or "fixed", its tolerance as written or none, the number of its authorities and their ids in order;
/// then for each claim but "unknown" ones, in order of id: the claim's id (which stands for its fields), the number of
/// its origins and their keys, its resolved date as written or none, the id of the source it supersedes or none.
/// </summary>
internal static class BasisHash
{
    private const int Length = 8;

    /// <param name="input">The question.</param>
    /// <param name="statements">Its statements in order of id.</param>
    public static string Of(QuestionInput input, IEnumerable<Statement> statements)
    {
        var property = input.Property;
        var hash = new FieldHash()
            .Add(property.Type)
            .Add(property.Many ? "many" : "one")
            .Add(property.Volatile ? "volatile" : "fixed")
            .Add(property.Tolerance?.Written)
            .AddAll(input.Authorities.IsEmpty ? [] : [.. input.Authorities.Distinct().Order().Select(id => id.Value)]);
        foreach (var claim in statements.Where(statement => !statement.IsUnknown).Select(statement => statement.Claim))
        {
            hash.Add(claim.Id.Value)
                .AddAll([.. claim.Origins.Select(origin => origin.Key)])
                .Add(claim.StatedOn?.Written)
                .Add(claim.Supersedes?.Value);
        }

        return hash.Digits(Length);
    }
}
