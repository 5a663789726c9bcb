using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A position's copies by the claim that they pass on.</summary>
internal sealed class CopiesOf(IEnumerable<Claim> copies)
{
    private readonly Dictionary<ClaimId, List<Claim>> _copies =
        copies.GroupBy(copy => copy.CopyOf!.Value).ToDictionary(group => group.Key, group => group.ToList());

    public IReadOnlyCollection<Claim> Of(Claim claim) => _copies.TryGetValue(claim.Id, out var found) ? found : [];
}
