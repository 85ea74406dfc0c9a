package goodterms.desk.telling;

import goodterms.debrief.Debrief;
import goodterms.debrief.sheet.Approach;
import goodterms.debrief.sheet.Measures;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.speech.words.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of a call, each with what it is made of. */
final class MeasureRows {

    private final Measures measures;
    private final Debrief debrief;
    private final Lang lang;
    private final List<Row> rows = new ArrayList<>();

    private MeasureRows(Debrief debrief, Measures measures, Lang lang) {
        this.measures = measures;
        this.debrief = debrief;
        this.lang = lang;
    }

    static List<Row> of(Debrief debrief, Measures measures, Lang lang) {
        return new MeasureRows(debrief, measures, lang).rows();
    }

    private List<Row> rows() {
        reachable();
        if (debrief.agreement().isPresent()) {
            money();
            concession();
            health();
        }
        relationship();
        manners();
        mixes();
        return rows;
    }

    /** How the result stands against the best that this call could come to. */
    private void reachable() {
        var best = points(debrief.regret().reachable());
        var share = Percents.whole(lang, debrief.normalised() / 10);
        add(
                "Из возможного",
                "Of the possible",
                share + ". Лучшее, к чему этот разговор мог прийти: " + best + " из 100.",
                share + ". The best this call could come to is " + best + " of 100.");
        var slack = debrief.regret().slack();
        if (slack > 0) {
            var most = points(slack);
            rows.add(Row.of(
                            Ink.QUIET,
                            phrase(
                                    "Приблизительно: путей слишком много, чтобы пройти все. Достижимое может быть выше на "
                                            + most + ".",
                                    "Approximate: there are too many ways to try them all. What was within reach may be higher by "
                                            + most + "."))
                    .indented(2, 2));
        }
    }

    private void money() {
        var figures = measures.figures();
        var promised = percent(figures.promised());
        var expected = percent(figures.expected());
        var kept = Percents.whole(lang, figures.keptPct());
        add(
                "Ожидаемые деньги",
                "Expected money",
                expected + " долга: обещано " + promised + ", вероятность, что сдержат, " + kept + ".",
                expected + " of the debt: " + promised + " promised, kept with a chance of " + kept + ".");
        var mean = tenths(figures.weightedDaysTenths());
        add(
                "Срок",
                "Time",
                "в среднем " + mean + " дн. от звонка; четверть долга: " + day(measures.quarter()) + ", половина: "
                        + day(measures.half()) + ", весь: " + day(measures.whole()) + ".",
                mean + " days from the call on average; a quarter of the debt: " + day(measures.quarter()) + ", half: "
                        + day(measures.half()) + ", all: " + day(measures.whole()) + ".");
        add(
                "Точность обещания",
                "Firmness of the promise",
                figures.completeness() + " из 100: сумма и дата по 25, источник и ответственный по 15, "
                        + "документ и контрольный звонок по 10.",
                figures.completeness() + " of 100: amount and date 25 each, source and person 15 each, "
                        + "document and checkpoint 10 each.");
    }

    private void concession() {
        var all = percent(measures.figures().concession());
        if (measures.unforced().isEmpty()) {
            add("Уступки", "Conceded", "ничего.", "nothing.");
            return;
        }
        var unforced = percent(measures.unforced().getAsInt());
        add(
                "Уступки",
                "Conceded",
                all + " долга: скидка и цена ожидания. Из этого даром " + unforced + ": деньги у клиента были раньше.",
                all + " of the debt: discount and the price of waiting. Of it for nothing " + unforced
                        + ": the client had the money sooner.");
    }

    private void health() {
        var health = points(measures.figures().health());
        add(
                "Запас у клиента",
                "The client's reserve",
                health + " из 100: 50 и выше значит, что после каждого платежа деньги остаются.",
                health + " of 100: 50 and above means that money is left after every payment.");
    }

    private void relationship() {
        var gained = Moods.signed(measures.figures().trustGained());
        var scale = Moods.signed(measures.relationship());
        add(
                "Отношения",
                "Relationship",
                "доверие " + gained + " с начала разговора, по шкале от −5 до +5: " + scale + ".",
                "trust " + gained + " since the call began, on a scale of −5 to +5: " + scale + ".");
    }

    private void manners() {
        var turns = measures.breaches().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var points = measures.compliance();
        add(
                "Корректность",
                "Manners",
                turns.isEmpty() ? points + " из 100." : points + " из 100. Ходы, которые её снизили: " + turns + ".",
                turns.isEmpty() ? points + " of 100." : points + " of 100. Turns that took from it: " + turns + ".");
        if (measures.barred()) {
            rows.add(Row.of(
                            Ink.WARN,
                            phrase(
                                    "После такого нажима результат не засчитывается, что бы ни подписали.",
                                    "After pressing like that the result does not count, whatever was signed."))
                    .indented(2, 2));
        }
    }

    private void mixes() {
        if (!measures.tones().isEmpty()) {
            var tones = list(measures.tones(), MeasureRows::name);
            add("Тон по ходам", "Tone by turns", tones + ".", tones + ".");
        }
        if (!measures.approaches().isEmpty()) {
            var ways = list(measures.approaches(), MeasureRows::name);
            add("На что опирались", "What you leaned on", ways + ".", ways + ".");
        }
    }

    private <E extends Enum<E>> String list(Map<E, Integer> counts, Function<E, Phrase> name) {
        return counts.entrySet().stream()
                .map(e -> name.apply(e.getKey()).in(lang) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Phrase name(Tone tone) {
        return switch (tone) {
            case PETITIONER -> Phrase.of("просьба", "plea");
            case REPRESENTATIVE -> Phrase.of("ровно", "level");
            case ENFORCER -> Phrase.of("нажим", "pressure");
        };
    }

    private static Phrase name(Approach approach) {
        return switch (approach) {
            case INTERESTS -> Phrase.of("интересы", "interests");
            case FACTS -> Phrase.of("факты", "facts");
            case PROPOSAL -> Phrase.of("предложения", "proposals");
            case RIGHTS -> Phrase.of("права", "rights");
            case POWER -> Phrase.of("сила", "power");
        };
    }

    private void add(String ruLabel, String enLabel, String ru, String en) {
        rows.add(Row.of(Ink.KEY, phrase(ruLabel, enLabel) + ": ")
                .plus(phrase(ru, en))
                .indented(2, 4));
    }

    private String phrase(String ru, String en) {
        return Phrase.of(ru, en).in(lang);
    }

    private String day(OptionalInt day) {
        return day.isEmpty() ? phrase("нет", "none") : Plurals.days(lang, day.getAsInt());
    }

    private String tenths(int tenths) {
        return tenths / 10 + (lang == Lang.RU ? "," : ".") + tenths % 10;
    }

    private String percent(int milli) {
        return Percents.tenths(lang, milli);
    }

    private static int points(int milli) {
        return (milli + 5) / 10;
    }
}
