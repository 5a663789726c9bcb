using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Explain;

/// <summary>What the sources answer, who stands behind it, who does not say, and what stands aside.</summary>
internal sealed class AnswersSection(ExplanationWriter writer, QuestionClaims claims, Excerpt excerpt)
{
    private readonly HashSet<ClaimId> _told = [];

    public void Write(Question question)
    {
        writer.Heading("What the sources answer");
        foreach (var (index, position) in excerpt.Of(question.Positions.Index()))
        {
            WritePosition(index + 1, position);
        }

        WriteRest(1, question.Positions.Length);
        var silent = question.Claims.Where(claim => claim.Value.Kind == ValueKind.Unknown).Select(claim => claim.Id).ToArray();
        if (silent.Length > 0)
        {
            writer.Line(1, "No answer");
            WriteClaims(2, silent);
        }

        WriteAsides(question);
    }

    private void WritePosition(int number, Position position)
    {
        var stance = Wording.StanceWord(position.Stance) is { } word ? $", {word}" : "";
        var origins = position.Origins.IsEmpty ? "" : $", on the word of {excerpt.Sentence([.. position.Origins.Select(origin => origin.Name)])}";
        writer.Line(1, string.Create(CultureInfo.InvariantCulture, $"{number}. {position.Value.Display}{stance}{origins}"));
        if (position.Lapsed)
        {
            writer.Line(2, "Lapsed: the day has passed, and no source here has spoken since.");
        }

        var others = position.Claims.ToHashSet();
        var copies = position.Copies.ToLookup(claims.Original);
        others.ExceptWith(position.Bearers);
        others.ExceptWith(position.Bearers.SelectMany(id => copies[id]));
        foreach (var id in excerpt.Of(claims.Ordered(position.Bearers)))
        {
            WriteClaim(2, id);
            WriteClaims(3, [.. copies[id]]);
        }

        WriteRest(2, position.Bearers.Length);
        if (others.Count > 0)
        {
            writer.Line(2, "Consistent with this");
            WriteClaims(3, others);
        }
    }

    private void WriteAsides(Question question)
    {
        if (question.Asides.IsEmpty)
        {
            return;
        }

        writer.Heading("What stands aside and counts for nothing");
        var asides = question.Asides.ToDictionary(aside => aside.Claim);
        foreach (var id in excerpt.Of(claims.Ordered(asides.Keys)))
        {
            var by = claims.Ordered(asides[id].By).Select(other => $"{claims.Label(other)} ({claims.SourceTitle(claims[other])})");
            WriteClaim(1, id);
            writer.Line(2, $"{Wording.Capitalised(Wording.WhyAside(asides[id].Why))}: {excerpt.Sentence([.. by])}");
        }

        WriteRest(1, asides.Count);
    }

    private void WriteClaims(int indent, IReadOnlyCollection<ClaimId> ids)
    {
        foreach (var id in excerpt.Of(claims.Ordered(ids)))
        {
            WriteClaim(indent, id);
        }

        WriteRest(indent, ids.Count);
    }

    private void WriteRest(int indent, int length)
    {
        if (excerpt.Rest(length) is { } rest)
        {
            writer.Detail(indent, $"… and {rest}");
        }
    }

    /// <summary>Evidence is told once, though a claim may belong to several answers.</summary>
    private void WriteClaim(int indent, ClaimId id)
    {
        var label = claims.Label(id);
        writer.Line(indent, $"{label}  {claims.Statement(claims[id])}");
        if (_told.Add(id))
        {
            writer.Detail(indent, $"{new string(' ', label.Length)}  {claims.Evidence(claims[id])}");
        }
    }
}
