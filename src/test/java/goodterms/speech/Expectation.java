package goodterms.speech;

import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a verdict must be, as terms joined by {@code ;} that all hold. {@code tone=enforcer}, {@code stance!=partnership},
 * {@code tone in petitioner|representative}; {@code stance<0}, {@code stance<=twin}, {@code tone>0.5} in points;
 * {@code act=threat}, {@code act!=gratitude}; {@code status=unscorable:stuffing}; {@code same-as-twin} (labels, and scores within
 * 0.02) and {@code labels-as-twin}; {@code mixed} (the tone is pulled both ways). Short for often used ones: {@code calm} neither
 * enforcer nor accusation, {@code fair} representative and no accusation, {@code harsh} enforcer and accusation, {@code menace} an
 * enforcer's threat or ultimatum that earns no partnership (whether it also blames is another matter), {@code rough} anything but
 * fair. A label only equals something in a sentence that could be judged.
 */
record Expectation(String terms) {

    private static final int NEAR = 20;
    private static final Pattern COMPARED =
            Pattern.compile("(tone|stance|act|status)\\s*(!=|<=|>=|=|<|>| in )\\s*(\\S+)");

    boolean holds(Heard heard, Heard twin) {
        for (var term : terms.split(";")) {
            if (!holds(term.strip(), heard, twin)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String term, Heard heard, Heard twin) {
        return switch (term) {
            case "calm" -> calm(heard);
            case "fair" -> fair(heard);
            case "harsh" -> judged(heard) && heard.tone() == Tone.ENFORCER && heard.stance() == Stance.ACCUSATION;
            case "menace" -> menace(heard);
            case "rough" -> !fair(heard);
            case "mixed" -> pulled(heard, 1) && pulled(heard, -1);
            case "same-as-twin" -> same(heard, twin);
            case "labels-as-twin" -> sameLabels(heard, twin);
            default -> compared(term, heard, twin);
        };
    }

    /** Whether two verdicts agree in labels, and in scores within two hundredths. */
    static boolean same(Heard heard, Heard twin) {
        return sameLabels(heard, twin)
                && Math.abs(heard.toneMilli() - twin.toneMilli()) <= NEAR
                && Math.abs(heard.stanceMilli() - twin.stanceMilli()) <= NEAR;
    }

    static boolean sameLabels(Heard heard, Heard twin) {
        return heard.reason().equals(twin.reason()) && heard.tone() == twin.tone() && heard.stance() == twin.stance();
    }

    static boolean judged(Heard heard) {
        return heard.status() != Heard.Status.UNSCORABLE;
    }

    private static boolean calm(Heard heard) {
        return judged(heard) && heard.tone() != Tone.ENFORCER && heard.stance() != Stance.ACCUSATION;
    }

    private static boolean fair(Heard heard) {
        return calm(heard) && heard.tone() == Tone.REPRESENTATIVE;
    }

    private static boolean menace(Heard heard) {
        boolean named = heard.acts().contains(Act.THREAT) || heard.acts().contains(Act.ULTIMATUM);
        return judged(heard) && heard.tone() == Tone.ENFORCER && heard.stance() != Stance.PARTNERSHIP && named;
    }

    private static boolean pulled(Heard heard, int sign) {
        return heard.evidence().stream().anyMatch(e -> e.dimension() == Dimension.TONE && e.milli() * sign > 0);
    }

    private static boolean compared(String term, Heard heard, Heard twin) {
        var parts = COMPARED.matcher(term);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no such term: " + term);
        }
        var value = parts.group(3);
        return switch (parts.group(1)) {
            case "act" -> equality(parts, heard.acts().contains(act(value)));
            case "status" ->
                equality(parts, status(heard).equals(value) || status(heard).startsWith(value + ":"));
            case "tone" -> scale(parts, heard, heard.tone().word(), heard.toneMilli(), twin.toneMilli());
            default -> scale(parts, heard, heard.stance().word(), heard.stanceMilli(), twin.stanceMilli());
        };
    }

    private static boolean scale(Matcher parts, Heard heard, String label, int milli, int twin) {
        var value = parts.group(3);
        int bound = value.equals("twin") ? twin : Character.isLetter(value.charAt(0)) ? 0 : points(value);
        return switch (parts.group(2)) {
            case "<" -> judged(heard) && milli < bound;
            case "<=" -> milli <= bound;
            case ">" -> judged(heard) && milli > bound;
            case ">=" -> judged(heard) && milli >= bound;
            case " in " -> judged(heard) && Pattern.matches(value, label);
            default -> equality(parts, judged(heard) && label.equals(value));
        };
    }

    private static boolean equality(Matcher parts, boolean equal) {
        return parts.group(2).equals("=") == equal;
    }

    private static int points(String decimal) {
        return (int) Math.round(Double.parseDouble(decimal) * 1000);
    }

    private static Act act(String word) {
        return Act.of(word).orElseThrow(() -> new IllegalArgumentException("no such act: " + word));
    }

    private static String status(Heard heard) {
        var reason = heard.reason().map(Enum::name).map(name -> ":" + name);
        return (heard.status().name() + reason.orElse("")).toLowerCase(Locale.ROOT);
    }

    /** A verdict in one line, for those who read why a case fails. */
    static String line(Heard heard) {
        var acts = heard.acts().stream().map(Act::word).toList();
        return Optional.of(heard)
                .filter(Expectation::judged)
                .map(h -> "%s tone %d stance %d %s".formatted(status(h), h.toneMilli(), h.stanceMilli(), acts))
                .orElse(status(heard));
    }
}
