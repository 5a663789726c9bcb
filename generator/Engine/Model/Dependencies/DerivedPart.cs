namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A part that is worked out of a whole wiki when it is first asked for, and shared by all that ask.</summary>
public abstract class DerivedPart(string name) : PartName(name)
{
    internal abstract IPart Create(Wiki wiki);
}

/// <param name="create">Makes the part; what it reads decides how long it lasts.</param>
public sealed class DerivedPart<T>(string name, Func<Wiki, T> create) : DerivedPart(name)
    where T : class, IPart
{
    internal override IPart Create(Wiki wiki) => create(wiki);
}
