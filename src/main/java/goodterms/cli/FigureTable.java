package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.training.Interval;
import goodterms.speech.training.Judged;
import goodterms.speech.training.Listeners;
import goodterms.speech.training.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one listener on one set, whole, plain and hard, each with its 95 % interval. */
final class FigureTable {

    private final Desk desk;
    private final Lang lang;

    FigureTable(Desk desk, Lang lang) {
        this.desk = desk;
        this.lang = lang;
    }

    void show(Listeners listener, Phrase set, List<Judged> judged) {
        if (judged.isEmpty()) {
            return;
        }
        line("\n" + lang.code() + "  " + name(listener) + "  " + set.in(desk.lang()));
        figures(desk.word("все", "all"), judged);
        figures(
                desk.word("простые", "plain"),
                judged.stream().filter(j -> !j.example().hard()).toList());
        figures(
                desk.word("трудные", "hard"),
                judged.stream().filter(j -> j.example().hard()).toList());
        var acts = new ArrayList<String>();
        for (var act : Measure.ACTS) {
            var count = judged.stream()
                    .filter(j -> j.example().acts().contains(act))
                    .count();
            acts.add(act.word() + String.format(Locale.ROOT, " %.2f (n=%d)", Measure.act(judged, act), count));
        }
        line("  F1: " + String.join(", ", acts));
    }

    private void figures(String part, List<Judged> judged) {
        if (judged.isEmpty()) {
            return;
        }
        line("  " + part + ", n=" + judged.size());
        for (var measure : Measure.values()) {
            var at = Interval.of(measure, judged);
            line(String.format(
                    Locale.ROOT, "    %.3f  [%.3f, %.3f]  %s", at.figure(), at.low(), at.high(), name(measure)));
        }
    }

    private void line(String text) {
        desk.world().out().print(text + "\n");
        desk.world().out().flush();
    }

    private String name(Listeners listener) {
        return switch (listener) {
            case RULES -> desk.word("только правила", "rules alone");
            case MODEL -> desk.word("только модель", "model alone");
            case BOTH -> desk.word("вместе", "both");
        };
    }

    private String name(Measure measure) {
        return switch (measure) {
            case TONE_F1 -> desk.word("тон, макро-F1", "tone, macro-F1");
            case STANCE_F1 -> desk.word("позиция, макро-F1", "stance, macro-F1");
            case TONE_RANK -> desk.word("тон, ранги Спирмена", "tone, Spearman");
            case STANCE_RANK -> desk.word("позиция, ранги Спирмена", "stance, Spearman");
            case ACTS_F1 -> desk.word("действия, макро-F1", "acts, macro-F1");
            case CALIBRATION -> desk.word("ошибка уверенности", "calibration error");
            case UNSURE -> desk.word("доля «не уверен»", "share unsure");
        };
    }
}
