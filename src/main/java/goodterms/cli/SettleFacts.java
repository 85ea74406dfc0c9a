package goodterms.cli;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.debt.Money;
import goodterms.desk.words.Settling;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Jurisdiction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a debt that is settled at the desk. */
record SettleFacts(Cause cause, Debt debt, int wished, Blocker blocker, Jurisdiction law) {

    /** The facts as the command line gives them. */
    record Given(
            Optional<String> cause,
            Optional<String> amount,
            Optional<String> currency,
            Optional<String> late,
            Optional<String> defer,
            Optional<String> blocker,
            Optional<String> law,
            Optional<String> penalty,
            Optional<String> capital,
            Optional<String> invoice) {}

    private static final int LONGEST = 3650;

    private static final String BLANK = "________";

    private static final BigDecimal CAPITAL = BigDecimal.valueOf(20);

    /** Takes the facts given and asks for the others. */
    static SettleFacts of(
            Given given,
            Questions questions,
            Catalogue catalogue,
            List<Jurisdiction> laws,
            LocalDate today,
            Lang lang) {
        var reader = new FactReader(lang);
        var live = questions.live();
        var causes = List.of(Cause.values());
        var cause = questions.fact(
                asking(
                        "--cause",
                        Settling.CAUSE,
                        Optional.empty(),
                        causes.stream().map(c -> catalogue.word(c.word())).toList()),
                given.cause(),
                typed -> FactReader.oneOf(typed, causes, Cause::word, c -> catalogue.word(c.word()), live));
        var named = given.currency()
                .map(code -> Questions.known("--currency", FactReader.currency(code)))
                .or(() -> given.amount().flatMap(Amounts::currencyIn));
        var law = law(given, named, questions, laws, lang);
        var currency = named.orElse(law.currency());
        var amount = questions.fact(
                asking("--amount", Settling.AMOUNT, Optional.empty(), List.of()),
                given.amount(),
                typed -> reader.money(typed, currency));
        var late = questions.fact(
                asking("--late", Settling.LATE, Optional.empty(), List.of()),
                given.late(),
                typed -> FactReader.days(typed, LONGEST));
        var wished = questions.fact(
                asking("--defer", Settling.DEFER, Optional.of("0"), List.of()),
                given.defer(),
                typed -> FactReader.days(typed, LONGEST));
        var blocker = blocker(given, questions);
        questions.complete();
        var debt = debt(given, currency, amount.orElseThrow(), late.orElseThrow(), today);
        return new SettleFacts(cause.orElseThrow(), debt, wished.orElseThrow(), blocker, law);
    }

    private static Jurisdiction law(
            Given given, Optional<Currency> named, Questions questions, List<Jurisdiction> laws, Lang lang) {
        var home = lang == Lang.RU ? "ru" : "uk";
        var usual = named.flatMap(
                        c -> laws.stream().filter(l -> l.currency().equals(c)).findFirst())
                .map(Jurisdiction::id)
                .orElse(home);
        var names = laws.stream().map(Jurisdiction::name).toList();
        var label = Phrase.each(l -> Settling.LAW.in(l).formatted(usual));
        return questions
                .fact(
                        asking("--jurisdiction", label, Optional.of(usual), names),
                        given.law(),
                        typed -> FactReader.oneOf(typed, laws, Jurisdiction::id, Jurisdiction::name, questions.live()))
                .orElseThrow();
    }

    private static Blocker blocker(Given given, Questions questions) {
        var all = Arrays.asList(Blocker.values());
        return questions
                .fact(
                        asking(
                                "--blocker",
                                Settling.BLOCKER,
                                Optional.of("none"),
                                all.stream().map(Settling::of).toList()),
                        given.blocker(),
                        typed -> FactReader.oneOf(
                                typed, all, b -> b.name().toLowerCase(Locale.ROOT), Settling::of, questions.live()))
                .orElseThrow();
    }

    private static Questions.Question asking(
            String option, Phrase label, Optional<String> otherwise, List<Phrase> choices) {
        return new Questions.Question(option, label, otherwise, choices);
    }

    private static Debt debt(Given given, Currency currency, Money amount, int late, LocalDate today) {
        var number = given.invoice().orElse(BLANK);
        var invoice = new Invoice(number, Optional.empty(), today.minusDays(late), amount, Optional.empty());
        var penalty = given.penalty()
                .map(p -> new Debt.Penalty(Questions.known("--penalty", FactReader.percent(p)), Optional.empty()));
        var capital = given.capital()
                .map(p -> Questions.known("--capital", FactReader.percent(p)))
                .orElse(CAPITAL);
        return new Debt(currency, today, List.of(invoice), penalty, 0, capital);
    }

    /** Reads the day on which all is settled. */
    static LocalDate day(Optional<String> given, LocalDate now, Lang lang) {
        return given.map(typed -> Questions.known("--today", read(typed, now, lang)))
                .orElse(now);
    }

    private static Reading<LocalDate> read(String typed, LocalDate now, Lang lang) {
        return Dates.parse(lang, typed, now);
    }
}
