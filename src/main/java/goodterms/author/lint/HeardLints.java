package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Places;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import goodterms.speech.Listener;
import goodterms.speech.words.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Replies of which the listener hears the opposite of what their author rated: somebody who typed them would be misjudged. */
public final class HeardLints {

    private final Listener listener;
    private final Places places;
    private final Measures measures;
    private final List<Problem> problems = new ArrayList<>();

    private HeardLints(Listener listener, Places places, Measures measures) {
        this.listener = listener;
        this.places = places;
        this.measures = measures;
    }

    public static List<Problem> of(Scenario scenario, Places places, Listener listener, Measures measures) {
        var lints = new HeardLints(listener, places, measures);
        for (var lang : Lang.values()) {
            var voice = new Voice(scenario, lang, new Voice.Speaker("", false));
            for (var node : scenario.nodes().values()) {
                node.options().forEach(option -> lints.reply(node, option, voice.say(option.text()), lang));
            }
        }
        return List.copyOf(lints.problems);
    }

    private void reply(Node node, Option option, String text, Lang lang) {
        if (option.rate() != Rate.BEST && option.rate() != Rate.HARMFUL) {
            return;
        }
        var phase = node.phase().map(p -> p.name().toLowerCase(Locale.ROOT)).orElse("");
        var heard = listener.hear(text, lang, new Listener.Context("", phase, List.of(), false, List.of()));
        opposite(option.rate(), heard)
                .ifPresent(sound -> problems.add(
                        opposite(places.value(Study.path(node, option) + "." + lang.code()), option, sound)));
    }

    /** How it sounds when that is the opposite of the rating, and surely so. */
    private Optional<Phrase> opposite(Rate rate, Heard heard) {
        var from = measures.of("heard");
        if (heard.status() != Heard.Status.SCORED || heard.confidenceMilli() < measures.of("heard.confidence")) {
            return Optional.empty();
        }
        if (rate == Rate.HARMFUL) {
            var partner = heard.stanceMilli() >= from && Math.abs(heard.toneMilli()) < from / 2;
            return partner ? Optional.of(Phrase.of("партнёрство", "partnership")) : Optional.empty();
        }
        if (heard.stanceMilli() <= -from) {
            return Optional.of(Phrase.of("обвинение", "accusation"));
        }
        return heard.toneMilli() >= from
                ? Optional.of(Phrase.of("нажим", "pressure"))
                : heard.toneMilli() <= -from ? Optional.of(Phrase.of("просьба", "begging")) : Optional.empty();
    }

    private static Problem opposite(Place place, Option option, Phrase sound) {
        var best = option.rate() == Rate.BEST;
        return Code.HEARD_OPPOSITE.warning(
                place,
                Phrase.of(
                        "Ответ «" + option.id() + "» назван " + (best ? "лучшим" : "вредным") + ", а слышится "
                                + sound.in(Lang.RU) + ".",
                        "The reply \"" + option.id() + "\" is rated " + (best ? "best" : "harmful")
                                + ", and is heard as " + sound.in(Lang.EN) + "."),
                Phrase.of(
                        "Послушайте его командой goodterms score и скажите яснее.",
                        "Listen to it with goodterms score, and word it more clearly."));
    }
}
