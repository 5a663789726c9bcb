namespace AlitaWiki.Benchmarks.Builds;

/// <summary>The least, the middle and the greatest of some figures.</summary>
internal readonly record struct Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        var middle = sorted.Length / 2;
        return new Spread(sorted[0], sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[^1]);
    }
}
