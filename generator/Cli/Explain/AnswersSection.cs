using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Explain;

/// <summary>What the sources answer, who stands behind it, who does not say, and what stands aside.</summary>
internal sealed class AnswersSection(ExplanationWriter writer, QuestionClaims claims)
{
    private readonly HashSet<ClaimId> _told = [];

    public void Write(Question question)
    {
        writer.Heading("What the sources answer");
        foreach (var (index, position) in question.Positions.Index())
        {
            WritePosition(index + 1, position);
        }

        var silent = question.Claims.Where(claim => claim.Value.Kind == ValueKind.Unknown).ToArray();
        if (silent.Length > 0)
        {
            writer.Line(1, "No answer");
            WriteClaims(2, silent.Select(claim => claim.Id));
        }

        WriteAsides(question);
    }

    private void WritePosition(int number, Position position)
    {
        var stance = Wording.StanceWord(position.Stance) is { } word ? $", {word}" : "";
        var origins = position.Origins.IsEmpty ? "" : $", on the word of {Sentence.List(position.Origins.Select(origin => origin.Name))}";
        writer.Line(1, string.Create(CultureInfo.InvariantCulture, $"{number}. {position.Value.Display}{stance}{origins}"));
        if (position.Lapsed)
        {
            writer.Line(2, "Lapsed: the day has passed, and no source here has spoken since.");
        }

        var others = position.Claims.ToHashSet();
        var copies = position.Copies.ToLookup(claims.Original);
        foreach (var id in claims.Ordered(position.Bearers))
        {
            WriteClaim(2, id);
            WriteClaims(3, copies[id]);
            others.Remove(id);
            others.ExceptWith(copies[id]);
        }

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
        foreach (var id in claims.Ordered(asides.Keys))
        {
            var by = claims.Ordered(asides[id].By).Select(other => $"{claims.Label(other)} ({claims.SourceTitle(claims[other])})");
            WriteClaim(1, id);
            writer.Line(2, $"{Wording.Capitalised(Wording.WhyAside(asides[id].Why))}: {Sentence.List(by)}");
        }
    }

    private void WriteClaims(int indent, IEnumerable<ClaimId> ids)
    {
        foreach (var id in claims.Ordered(ids))
        {
            WriteClaim(indent, id);
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
