package goodterms.cli;

import goodterms.cli.Questions.Question;
import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Instrument.Authority;
import goodterms.yaml.Skeleton;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for what a new scenario is written from: seven questions, fewer where options answer them. */
record NewFacts(Desk desk, Questions questions, Given given) {

    private static final int LONGEST = 3650;
    private static final String USUAL_LATE = "7";
    private static final Skeleton.People STRANGERS = new Skeleton.People(
            Phrase.of("Наша компания", "Our company"),
            Phrase.of("Клиент", "The client"),
            Phrase.of("Вера Андреевна", "Vera"),
            Role.ACCOUNTANT.title,
            Phrase.of("Вера Андреевна", "Vera"),
            true);

    /** The facts as the command line gives them. */
    record Given(
            Optional<String> creditor,
            Optional<String> company,
            Optional<String> contact,
            Optional<String> gender,
            Optional<String> role,
            Optional<String> amount,
            Optional<String> late,
            Optional<String> says,
            Optional<String> cause,
            Optional<String> offer) {}

    /** What a new scenario says: its title, people, sums, and the cause with what may be offered. */
    record Facts(Phrase title, Skeleton.People people, Skeleton.Owed owed, Skeleton.Told told) {}

    /** Who answers the call. */
    private enum Role {
        ACCOUNTANT("бухгалтер", "bookkeeper"),
        CHIEF_ACCOUNTANT("главный бухгалтер", "chief accountant"),
        FINANCE_DIRECTOR("финансовый директор", "finance director"),
        DIRECTOR("директор", "director"),
        OWNER("владелец", "owner"),
        BUYER("менеджер по закупкам", "buyer");

        private final Phrase title;

        Role(String ru, String en) {
            this.title = Phrase.of(ru, en);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A made-up debtor: our company, the client, the person, the debt, how late, the cause. */
    Facts invented(LocalDate day) {
        var creditor = name("--creditor", Phrase.of("Ваша компания:", "Your company:"), given.creditor());
        var company = name("--company", Phrase.of("Компания клиента:", "The client's company:"), given.company());
        var contact = name("--contact", Phrase.of("Кто берёт трубку, имя:", "Who answers, the name:"), given.contact());
        var feminine = feminine(contact);
        var amount = amount();
        var late = late();
        var cause = cause(Phrase.of("Настоящая причина неоплаты:", "The true cause of the delay:"));
        var role = given.role()
                .map(typed -> Questions.known("--role", role(typed)))
                .orElse(Role.ACCOUNTANT);
        var offers = given.offer().map(typed -> Questions.known("--offer", offered(typed)));
        questions.complete();
        var people = people(creditor, company, contact, role, feminine);
        var title = Phrase.of(
                "Звонок: " + people.company().in(Lang.RU),
                "Call to " + people.company().in(Lang.EN));
        return new Facts(
                title,
                people,
                owed(amount.orElseThrow(), late.orElseThrow(), day),
                new Skeleton.Told(cause.orElseThrow(), said(given.says()), offers.orElse(List.of())));
    }

    /** The debtor of tomorrow: who, how much, how late, what he says, what you suspect, what you may offer. */
    Facts mine(LocalDate day) {
        var role = questions.fact(
                new Question("--role", Phrase.of("Кто берёт трубку:", "Who answers:"), Optional.empty(), titles()),
                given.role(),
                this::role);
        var feminine = feminine(given.contact());
        var amount = amount();
        var late = late();
        var says = questions.fact(
                new Question(
                        "--says",
                        Phrase.of("Что он говорит [Enter: обычное]:", "What they say [Enter: the usual]:"),
                        Optional.of(""),
                        List.of()),
                given.says(),
                Reading::clear);
        var cause = cause(Phrase.of("Какую причину вы подозреваете:", "Which cause you suspect:"));
        var offers = questions.fact(offering(cause), given.offer(), this::offered);
        questions.complete();
        var people = people(given.creditor(), given.company(), given.contact(), role.orElseThrow(), feminine);
        var told = new Skeleton.Told(cause.orElseThrow(), said(says), withWord(offers.orElse(List.of())));
        return new Facts(
                Phrase.of("Мой должник", "My debtor"),
                people,
                owed(amount.orElseThrow(), late.orElseThrow(), tomorrow(day)),
                told);
    }

    /** What may be offered, and a promise by word, which anyone may always ask for. */
    private static List<String> withWord(List<String> chosen) {
        var all = new LinkedHashSet<>(chosen);
        if (!all.isEmpty()) {
            all.add("promise_to_pay");
        }
        return List.copyOf(all);
    }

    private static LocalDate tomorrow(LocalDate day) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek().getValue() > 5) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Optional<String> name(String option, Phrase label, Optional<String> given) {
        return questions.fact(new Question(option, label, Optional.empty(), List.of()), given, NewFacts::line);
    }

    private static Reading<String> line(String typed) {
        return typed.isBlank()
                ? Reading.unclear(Phrase.of("Напишите хотя бы одно слово.", "Write at least one word."))
                : Reading.clear(typed);
    }

    private Optional<Money> amount() {
        var reader = new FactReader(desk.lang());
        return questions.fact(
                new Question("--amount", Phrase.of("Сумма долга:", "The debt:"), Optional.empty(), List.of()),
                given.amount(),
                typed -> reader.money(typed, Amounts.currencyIn(typed).orElse(home())));
    }

    private Currency home() {
        return Currency.getInstance(desk.lang() == Lang.RU ? "RUB" : "GBP");
    }

    private Optional<Integer> late() {
        return questions.fact(
                new Question(
                        "--late",
                        Phrase.of("Дней просрочки [7]:", "Days late [7]:"),
                        Optional.of(USUAL_LATE),
                        List.of()),
                given.late(),
                typed -> FactReader.days(typed, LONGEST));
    }

    private Optional<Cause> cause(Phrase label) {
        var all = List.of(Cause.values());
        var catalogue = desk.engine().catalogue();
        var names = all.stream().map(c -> catalogue.word(c.word())).toList();
        return questions.fact(
                new Question("--cause", label, Optional.empty(), names),
                given.cause(),
                typed -> FactReader.oneOf(typed, all, Cause::word, c -> catalogue.word(c.word()), questions.live()));
    }

    private static List<Phrase> titles() {
        return List.of(Role.values()).stream().map(r -> r.title).toList();
    }

    private Reading<Role> role(String typed) {
        return FactReader.oneOf(typed, List.of(Role.values()), Role::word, r -> r.title, questions.live());
    }

    /** Whether a woman answers; the name may tell, and a woman is taken where nothing does. */
    private boolean feminine(Optional<String> contact) {
        var guessed = contact.flatMap(Addressing::feminine).orElse(true);
        var ru = guessed ? "ж" : "м";
        var en = guessed ? "f" : "m";
        return questions
                .fact(
                        new Question(
                                "--gender",
                                Phrase.of(
                                        "Мужчина или женщина (м, ж) [" + ru + "]:",
                                        "A man or a woman (m, f) [" + en + "]:"),
                                Optional.of(en),
                                List.of()),
                        given.gender(),
                        Addressing::gender)
                .orElse(guessed);
    }

    private static Skeleton.People people(
            Optional<String> creditor,
            Optional<String> company,
            Optional<String> contact,
            Role role,
            boolean feminine) {
        var name = contact.filter(c -> !c.isBlank())
                .map(c -> BothNames.of(c, feminine ? "госпожа" : "господин"))
                .orElseGet(() -> feminine ? STRANGERS.address() : Phrase.of("Андрей Сергеевич", "Andrew"));
        return new Skeleton.People(
                creditor.map(c -> BothNames.of(c, "Компания")).orElse(STRANGERS.creditor()),
                company.map(c -> BothNames.of(c, "Компания")).orElse(STRANGERS.company()),
                name,
                role.title,
                Addressing.address(name),
                feminine);
    }

    private static Skeleton.Owed owed(Money amount, int late, LocalDate day) {
        return new Skeleton.Owed(amount.amount(), amount.currency(), day, late);
    }

    private static Optional<String> said(Optional<String> typed) {
        return typed.map(BothNames::clean).filter(text -> !text.isEmpty());
    }

    private Question offering(Optional<Cause> cause) {
        var usual = cause.map(this::fitting).orElse(List.of());
        var numbers = usual.stream()
                .map(id -> Integer.toString(own().indexOf(id) + 1))
                .toList();
        var shown = String.join(", ", questions.live() ? numbers : usual);
        return new Question(
                "--offer",
                Phrase.of(
                        "Что вы можете предложить, номера через запятую [" + shown + "]:",
                        "What you may offer, numbers with commas [" + shown + "]:"),
                Optional.of(""),
                own().stream()
                        .flatMap(id -> desk.engine().catalogue().instrument(id).stream())
                        .map(Instrument::name)
                        .toList());
    }

    /** What a new scenario offers for a cause, without the one that is there to mislead. */
    private List<String> fitting(Cause cause) {
        return Skeleton.instruments(cause).stream()
                .filter(id -> desk.engine()
                        .catalogue()
                        .instrument(id)
                        .filter(i -> i.fit(cause) >= 0)
                        .isPresent())
                .toList();
    }

    /** What an account manager may offer, alone or with an approval. */
    private List<String> own() {
        return desk.engine().catalogue().instruments().stream()
                .filter(i -> i.authority() != Authority.SPECIALIST)
                .map(Instrument::id)
                .toList();
    }

    /** The instruments named by number or id; none for an empty answer. */
    private Reading<List<String>> offered(String typed) {
        var all = own();
        var chosen = new LinkedHashSet<String>();
        for (var word : typed.strip().split("[,;\\s]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            var number = word.matches("[0-9]{1,2}") ? Integer.parseInt(word) : 0;
            var id = number >= 1 && number <= all.size() ? all.get(number - 1) : word;
            if (!all.contains(id)) {
                return Reading.unclear(Phrase.of(
                        "«" + word + "» среди предложений нет. Есть: " + String.join(", ", all) + ".",
                        "\"" + word + "\" is no offer. There are: " + String.join(", ", all) + "."));
            }
            chosen.add(id);
        }
        return Reading.clear(List.copyOf(chosen));
    }
}
