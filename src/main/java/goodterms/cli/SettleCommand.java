package goodterms.cli;

import goodterms.console.PlainWire;
import goodterms.lang.Phrase;
import goodterms.settlement.Offer;
import goodterms.yaml.Bundled;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a debt without a call: facts in, fitting instruments with reasons, terms checked, the paper written. */
@Command(name = "settle")
final class SettleCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--cause", paramLabel = "CAUSE", descriptionKey = "settle.cause")
    Optional<String> cause = Optional.empty();

    @Option(names = "--amount", paramLabel = "SUM", descriptionKey = "settle.amount")
    Optional<String> amount = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "settle.currency")
    Optional<String> currency = Optional.empty();

    @Option(names = "--late", paramLabel = "DAYS", descriptionKey = "settle.late")
    Optional<String> late = Optional.empty();

    @Option(names = "--defer", paramLabel = "DAYS", descriptionKey = "settle.defer")
    Optional<String> defer = Optional.empty();

    @Option(names = "--blocker", paramLabel = "WORD", descriptionKey = "settle.blocker")
    Optional<String> blocker = Optional.empty();

    @Option(names = "--jurisdiction", paramLabel = "ru|eu|uk|us", descriptionKey = "settle.jurisdiction")
    Optional<String> law = Optional.empty();

    @Option(names = "--penalty", paramLabel = "PCT", descriptionKey = "settle.penalty")
    Optional<String> penalty = Optional.empty();

    @Option(names = "--capital", paramLabel = "PCT", descriptionKey = "settle.capital")
    Optional<String> capital = Optional.empty();

    @Option(names = "--invoice", paramLabel = "NO", descriptionKey = "settle.invoice")
    Optional<String> invoice = Optional.empty();

    @Option(names = "--creditor", paramLabel = "NAME", descriptionKey = "settle.creditor")
    Optional<String> creditor = Optional.empty();

    @Option(names = "--debtor", paramLabel = "NAME", descriptionKey = "settle.debtor")
    Optional<String> debtor = Optional.empty();

    @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "settle.contact")
    Optional<String> contact = Optional.empty();

    @Option(names = "--signatory", paramLabel = "NAME", descriptionKey = "settle.signatory")
    Optional<String> signatory = Optional.empty();

    @Option(names = "--manager", paramLabel = "NAME", descriptionKey = "settle.manager")
    Optional<String> manager = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "settle.today")
    Optional<String> today = Optional.empty();

    @Option(names = "--instrument", paramLabel = "ID", descriptionKey = "settle.instrument")
    Optional<String> instrument = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "settle.to")
    Optional<String> to = Optional.empty();

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "settle.check")
    Optional<String> check = Optional.empty();

    @Parameters(arity = "0..*", paramLabel = "TERM=VALUE", descriptionKey = "settle.terms")
    List<String> terms = new ArrayList<>();

    SettleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (check.isPresent()) {
            return new PaperReading(desk, Bundled.paperCheck()).tell(check.get(), instrument);
        }
        named();
        var wanted = new Settlement.Wanted(instrument.map(this::offer), to);
        if (!desk.world().terminal()) {
            var out = new PrintWriter(desk.world().out(), false, StandardCharsets.UTF_8);
            var nobody = new BufferedReader(Reader.nullReader());
            return settlement(new Questions(
                            new PlainWire(nobody, out, desk.globals().look(desk.world())), desk.lang()))
                    .settle(wanted);
        }
        try (var seat = Seat.open(desk, false)) {
            return settlement(new Questions(seat.wire(), desk.lang())).settle(wanted);
        }
    }

    private Settlement settlement(Questions questions) {
        var day = SettleFacts.day(today, LocalDate.now(), desk.lang());
        var facts =
                new SettleFacts.Given(cause, amount, currency, late, defer, blocker, law, penalty, capital, invoice);
        var names = new Settlement.Names(creditor, debtor, contact, signatory, manager);
        return new Settlement(desk, questions, facts, names, day);
    }

    private void named() {
        var unpaired = terms.stream().filter(t -> t.indexOf('=') < 1).findFirst();
        if (instrument.isEmpty() && !terms.isEmpty()) {
            throw unpaired.map(t -> new Trouble(Exit.USAGE, unpaired(t)))
                    .orElseGet(() -> Trouble.usage(
                            "Условия названы, а инструмент нет: добавьте --instrument.",
                            "Terms are given without an instrument: add --instrument."));
        }
    }

    /** The offer of the words given; after each plus stands an instrument that goes with the first. */
    private Offer offer(String first) {
        var offers = new ArrayList<Offer>();
        var id = first;
        Map<String, String> given = new LinkedHashMap<>();
        for (var word : terms) {
            var cut = word.indexOf('=');
            if (word.equals(AND) && !id.isEmpty()) {
                offers.add(new Offer(id, given));
                id = "";
                given.clear();
            } else if (id.isEmpty() && cut < 0) {
                id = word;
            } else if (cut < 1 || id.isEmpty()) {
                throw new Trouble(Exit.USAGE, unpaired(word));
            } else {
                given.put(word.substring(0, cut).strip(), word.substring(cut + 1));
            }
        }
        offers.add(new Offer(id, given));
        return new Offer(first, offers.getFirst().terms(), offers.subList(1, offers.size()));
    }

    private static final String AND = "+";

    private static Phrase unpaired(String term) {
        return Phrase.of(
                "«" + term + "»: условие пишется как ключ=значение, например pay_date=2026-02-24.",
                "\"" + term + "\": a term is written key=value, such as pay_date=2026-02-24.");
    }
}
