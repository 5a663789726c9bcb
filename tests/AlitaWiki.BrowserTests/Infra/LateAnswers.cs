using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>Answers to some of a page's requests, which come when the test says so.</summary>
internal sealed class LateAnswers
{
    private readonly TaskCompletionSource _let = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LateAnswers()
    {
    }

    /// <param name="page">Whose requests.</param>
    /// <param name="address">Of which address, as a pattern.</param>
    public static async Task<LateAnswers> HoldAsync(IPage page, string address)
    {
        var late = new LateAnswers();
        await page.RouteAsync(address, async route =>
        {
            await late._let.Task;
            await route.ContinueAsync();
        });
        return late;
    }

    public void Let() => _let.TrySetResult();
}
