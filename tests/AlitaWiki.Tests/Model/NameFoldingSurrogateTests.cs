using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Model;

public sealed class NameFoldingSurrogateTests
{
    [Fact]
    public void Half_a_surrogate_pair_folds_to_the_replacement_character() =>
        Assert.Equal("a \ufffd", NameFolding.Fold("A_\ud83d"));

    [Fact]
    public void Whole_pairs_stay_as_they_are() => Assert.Equal("a😀", NameFolding.Fold("A😀"));
}
