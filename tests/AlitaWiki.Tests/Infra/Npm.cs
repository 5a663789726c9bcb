using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>npm, from which the first build installs other programs.</summary>
public static class Npm
{
    /// <summary>Skips the test where the site lacks a program because npm or its registry is out of reach; in CI that is a failure.</summary>
    /// <param name="found">Whether the build had what it needs.</param>
    /// <param name="program">What it is for.</param>
    public static void Require(bool found, string program = "search")
    {
        var missing = $"The wiki was built without {program}: npm is missing or could not install it.";
        if (!found && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(missing);
        }

        Assert.SkipUnless(found, missing);
    }
}
