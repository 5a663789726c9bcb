using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>npm, from which the first build installs the search program.</summary>
public static class Npm
{
    /// <summary>Skips the test where the site has no search because npm or its registry is out of reach; in CI that is a failure.</summary>
    /// <param name="builtWithSearch">Whether the build had what it needs.</param>
    public static void Require(bool builtWithSearch)
    {
        const string Missing = "The wiki was built without search: npm is missing or could not install it.";
        if (!builtWithSearch && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Missing);
        }

        Assert.SkipUnless(builtWithSearch, Missing);
    }
}
