package goodterms.speech.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Ear;
import goodterms.speech.Housed;
import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.Tongue;
import goodterms.speech.Tongues;
import goodterms.speech.text.Utterance;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Expected;
import goodterms.speech.words.Heard;
import goodterms.yaml.Bundled;
import goodterms.yaml.HouseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static House house(String text) {
        return HouseFile.read("house.yaml", text, Bundled.ground()).value().orElseThrow();
    }

    private static Ear under(String text, Model model) {
        return new Ear(lang -> {
            var ours = Tongues.of(lang);
            var laid = ours.book().lexicon().under(house(text));
            return new Tongue(ours.morphology(), RuleBook.of(laid), new Housed(model, ours.book()));
        });
    }

    private static Heard hear(String house, String text) {
        return under(house, Model.none()).hear(text, Lang.RU, Listener.Context.none());
    }

    private static List<String> rules(Heard heard) {
        return heard.evidence().stream().map(Evidence::rule).distinct().toList();
    }

    private static final String FORBIDDEN = """
            forbidden:
            - id: no_problem
              ru: ["Не вопрос!", "без проблем"]
              why: {ru: "Так не говорим.", en: "We do not say this."}
              advice: {ru: "Сделаю до среды.", en: "I'll do it by Wednesday."}
            """;

    @Test
    void aForbiddenPhraseIsToldWithTheCompanysWords() {
        var heard = hear(FORBIDDEN, "Не вопрос, оплату ждём в пятницу.");
        var told = heard.evidence().stream()
                .filter(e -> e.rule().equals("ru.house.no_problem"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "Не вопрос -300 We do not say this.",
                told.text() + " " + told.milli() + " " + told.why().in(Lang.EN));
        assertEquals("Сделаю до среды.", heard.advice().orElseThrow().in(Lang.RU));
    }

    @Test
    void theCompanysAdviceGoesBeforeTheAdviceOfOtherRulesOfTheSameWords() {
        var house = """
                forbidden:
                - id: no_owe
                  ru: "вы нам должны"
                  why: {ru: "Так у нас не говорят.", en: "We do not say this."}
                  advice: {ru: "Назовите номер счёта и срок.", en: "Name the invoice and the due date."}
                """;
        var text = "Вы нам должны и обязаны заплатить немедленно!";
        var heard = hear(house, text);

        assertTrue(heard.forbidden());
        assertEquals(
                "Назовите номер счёта и срок.", heard.advice().orElseThrow().in(Lang.RU));
        assertNotEquals(heard.advice(), hear("house: plain", text).advice());
        assertEquals(false, hear("house: plain", text).forbidden());
    }

    @Test
    void aRuleIsTakenOutOrReplacedByItsId() {
        var text = "Вы опять не заплатили.";
        var ids = rules(hear("house: plain", text)).stream()
                .filter(id -> !id.equals("base"))
                .toList();

        assertEquals(List.of("base"), rules(hear("disable: [" + String.join(", ", ids) + "]", text)));
        var replaced = hear("""
                disable: [%s]
                rules:
                - {id: %s, kind: blame, match: "опять", tone: 10, stance: -20}
                """.formatted(String.join(", ", ids.subList(1, ids.size())), ids.getFirst()), text);
        assertEquals("10 -20", replaced.toneMilli() + " " + replaced.stanceMilli());
    }

    @Test
    void aCompanysRuleShowsBesideWhatWasLearned() {
        var text = "Без проблем, ждём оплату.";
        var heard = under(FORBIDDEN, new Flat()).hear(text, Lang.RU, Listener.Context.none());
        int sum = heard.evidence().stream()
                .filter(e -> e.dimension() == Dimension.STANCE)
                .mapToInt(Evidence::milli)
                .sum();

        var byRules = Tongues.ear().hear(text, Lang.RU, Listener.Context.none());
        assertEquals(700 + hear(FORBIDDEN, text).stanceMilli() - byRules.stanceMilli(), heard.stanceMilli());
        assertTrue(heard.stanceMilli() <= 400, heard.toString());
        assertEquals(heard.stanceMilli(), sum);
        var other = under(FORBIDDEN, new Flat()).hear("Ждём оплату.", Lang.RU, Listener.Context.none());
        assertEquals(700, other.stanceMilli());
    }

    @Test
    void theVersionChangesWithTheStandard() {
        var plain = Tongues.ear().version();
        var one = under("house: one", Model.none()).version();
        var other = under("house: one # more", Model.none()).version();

        assertNotEquals(plain, one);
        assertNotEquals(one, other);
    }

    @Test
    void expectedPhrasesThatNobodySaidAreNamed() {
        var ear = under("""
                expected:
                - {id: recorded, ru: "разговор записывается", en: "this call is recorded", why: {ru: "Закон.", en: "The law."}, advice: {ru: "а", en: "a"}}
                - {id: thanks, ru: "~благодарить *2 вас", why: {ru: "Так принято.", en: "Our way."}, advice: {ru: "а", en: "a"}}
                """, Model.none());

        assertEquals(
                List.of("thanks"),
                ear.unsaid(List.of("Добрый день.", "Разговор записывается."), Lang.RU).stream()
                        .map(Expected::id)
                        .toList());
        assertEquals(List.of(), ear.unsaid(List.of("Разговор записывается, благодарю вас!"), Lang.RU));
        assertEquals(
                List.of("recorded"),
                ear.unsaid(List.of("Good morning."), Lang.EN).stream()
                        .map(Expected::id)
                        .toList());
    }

    private static List<Integer> factors(String keys, String text) {
        var rule = "rules:\n- {id: ru.own.late, kind: blame, match: \"~опоздать\", subject: any, " + keys + "}";
        var book = RuleBook.of(Tongues.lexicon(Lang.RU).under(house(rule)));
        return book.hits(Said.of(Utterance.of(text), Tongues.of(Lang.RU).morphology())).stream()
                .filter(hit -> hit.rule().id().equals("ru.own.late"))
                .map(Hit::factor)
                .toList();
    }

    @Test
    void whatIsDeniedIsCancelledKeptOrTurnedRound() {
        assertEquals(List.of(), factors("negation: cancel", "Вы не опоздали."));
        assertEquals(List.of(1000), factors("negation: keep", "Вы не опоздали."));
        assertEquals(List.of(-500), factors("negation: flip", "Вы не опоздали."));
        assertEquals(List.of(1000), factors("negation: flip", "Вы опоздали."));
    }

    @Test
    void whatIsOnlySupposedCanBeLeftOut() {
        assertEquals(List.of(), factors("conditional: skip", "Если вы опоздали, сообщите дату."));
        assertEquals(List.of(1000), factors("conditional: skip", "Вы опоздали, сообщите дату."));
        assertEquals(List.of(1000), factors("conditional: count", "Если вы опоздали, сообщите дату."));
    }

    /** Heard the same in everything; the evidence of the rules stands, the base makes up the rest. */
    private record Flat() implements Model {
        @Override
        public Heard weigh(Said said, List<Hit> hits, Heard byRules, Listener.Context context) {
            var evidence = byRules.evidence().stream()
                    .map(e -> !e.rule().equals(Verdict.BASE) || e.dimension() == Dimension.TONE
                            ? e
                            : new Evidence(
                                    0, 0, "", e.rule(), e.dimension(), 700 - byRules.stanceMilli(), e.why(), e.like()))
                    .toList();
            return new Heard(
                    Heard.Status.SCORED,
                    byRules.reason(),
                    byRules.toneMilli(),
                    700,
                    byRules.acts(),
                    byRules.mentions(),
                    800,
                    evidence,
                    byRules.advice());
        }

        @Override
        public String version() {
            return "flat";
        }
    }
}
