namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>Names a part of the wiki that computations read. The same object stands for the part in every build.</summary>
/// <param name="name">For whoever looks at what was read.</param>
public class PartName(string name)
{
    public override string ToString() => name;
}
