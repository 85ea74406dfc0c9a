package goodterms.desk.telling;

import goodterms.debtor.Reason;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.ActNames;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why the last thing said was taken as it was: the verdict with its evidence, and a reason for every point that moved. */
public final class Reasons {

    private final Talk talk;
    private final Manner manner;
    private final List<Row> rows = new ArrayList<>();

    private Reasons(Talk talk, Manner manner) {
        this.talk = talk;
        this.manner = manner;
    }

    /** The reasons of the last turn that was judged; empty before the first. */
    public static List<Row> of(Talk talk, Manner manner) {
        for (var at = Optional.of(talk); at.isPresent(); at = at.get().before()) {
            var reasons = new Reasons(at.get(), manner);
            at.get().fresh().forEach(reasons::tell);
            if (!reasons.rows.isEmpty()) {
                return reasons.rows;
            }
        }
        return List.of();
    }

    private void tell(Event event) {
        if (event instanceof Event.Said said) {
            rows.add(Row.of(Ink.MINE, Speech.quoted(said.text(), lang())));
            rows.add(Speech.verdict(said.heard(), manner));
            verdict(said.heard());
        } else if (event instanceof Event.Chose chose) {
            rows.add(Row.of(Ink.MINE, Speech.quoted(chose.text(), lang())));
            talk.stage()
                    .option(chose.option())
                    .ifPresent(o ->
                            rows.add(Row.of(Ink.STRONG, Names.of(o.rate()).in(lang()) + ". ")
                                    .plus(talk.stage().voice().say(o.why()))));
        } else if (event instanceof Event.MoodMoved moved) {
            byRule(moved.reasons());
        }
    }

    private void verdict(Heard heard) {
        if (heard.status() == Heard.Status.UNSCORABLE) {
            return;
        }
        var byPlace = new LinkedHashMap<String, List<Evidence>>();
        heard.evidence().stream()
                .filter(e -> e.end() > e.start() && e.milli() != 0)
                .forEach(e -> byPlace.computeIfAbsent(e.text() + '|' + e.why().in(lang()), k -> new ArrayList<>())
                        .add(e));
        byPlace.values().forEach(same -> rows.add(evidence(same)));
        heard.advice().ifPresent(a -> rows.add(Speech.labelled(Phrase.of("Лучше", "Better"), a.in(lang()), manner)));
    }

    /** The same words may weigh on both scales for the same reason. */
    private Row evidence(List<Evidence> same) {
        var shares = same.stream()
                .map(e -> scale(e.dimension()).in(lang()) + " " + decimal(e.milli()))
                .collect(Collectors.joining(", "));
        var first = same.getFirst();
        return Row.of(Speech.quoted(first.text(), lang()) + " ")
                .plus(Ink.QUIET, "(" + shares + ") ")
                .plus(first.why().in(lang()))
                .indented(2, 4);
    }

    private static Phrase scale(Evidence.Dimension dimension) {
        return switch (dimension) {
            case TONE -> Phrase.of("тон", "tone");
            case STANCE -> Phrase.of("позиция", "stance");
        };
    }

    private String decimal(int milli) {
        var number = BigDecimal.valueOf(Math.abs(milli), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return (milli < 0 ? "−" : "+") + (lang() == Lang.RU ? number.replace('.', ',') : number);
    }

    private void byRule(List<Reason> reasons) {
        var byRule = new LinkedHashMap<String, List<Reason>>();
        reasons.forEach(
                r -> byRule.computeIfAbsent(r.rule(), k -> new ArrayList<>()).add(r));
        byRule.forEach((rule, list) -> rows.add(reason(rule, list)));
    }

    private Row reason(String rule, List<Reason> list) {
        var row = Row.of(Ink.KEY, name(rule).in(lang()) + ": ");
        for (var i = 0; i < list.size(); i++) {
            var r = list.get(i);
            var end = i + 1 < list.size() ? ", " : "";
            row = row.plus(Moods.ink(r.delta()), Names.of(r.meter()).in(lang()) + " " + Moods.signed(r.delta()) + end);
        }
        return row.plus(Ink.QUIET, felt(rule)).indented(2, 4);
    }

    /** What the debtor makes of an act, in her own thoughts. */
    private String felt(String rule) {
        return act(rule)
                .map(a -> " "
                        + Speech.quoted(
                                talk.stage().rules().acts().rule(a).felt().in(lang()), lang()))
                .orElse("");
    }

    private static Optional<Act> act(String rule) {
        return rule.startsWith("act.") ? Act.of(rule.substring(4)) : Optional.empty();
    }

    private static Phrase name(String rule) {
        return act(rule).map(ActNames::of).orElseGet(() -> switch (rule) {
            case "author" -> Phrase.of("этот ответ в этом сценарии", "this reply in this scenario");
            case "limit" -> Phrase.of("предел за один ход", "the limit of one turn");
            case "house" -> Phrase.of("с запрещёнными словами доверия не прибавить", "forbidden words win no trust");
            case "slip.harder" -> Phrase.of("раньше вы предлагали мягче", "easier terms were offered before");
            case "slip.invoice" -> Phrase.of("сумма не та, что в счетах", "the sum is not the invoices'");
            case "unfollowed" -> Phrase.of("фраза не о том", "the phrase missed the point");
            default -> Phrase.of(rule, rule);
        });
    }

    private Lang lang() {
        return manner.lang();
    }
}
