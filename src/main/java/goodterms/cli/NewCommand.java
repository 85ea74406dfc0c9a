package goodterms.cli;

import goodterms.console.PlainWire;
import goodterms.console.Wire;
import goodterms.lang.Phrase;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new scenario that plays at once: of a made-up debtor, or of the real one of tomorrow with a plan for the call. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "new.id")
    Optional<String> id = Optional.empty();

    @Option(names = "--mine", descriptionKey = "new.mine")
    boolean mine;

    @Option(names = "--creditor", paramLabel = "NAME", descriptionKey = "new.creditor")
    Optional<String> creditor = Optional.empty();

    @Option(names = "--company", paramLabel = "NAME", descriptionKey = "new.company")
    Optional<String> company = Optional.empty();

    @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "new.contact")
    Optional<String> contact = Optional.empty();

    @Option(names = "--gender", paramLabel = "f|m", descriptionKey = "new.gender")
    Optional<String> gender = Optional.empty();

    @Option(names = "--role", paramLabel = "WORD", descriptionKey = "new.role")
    Optional<String> role = Optional.empty();

    @Option(names = "--amount", paramLabel = "SUM", descriptionKey = "settle.amount")
    Optional<String> amount = Optional.empty();

    @Option(names = "--late", paramLabel = "DAYS", descriptionKey = "settle.late")
    Optional<String> late = Optional.empty();

    @Option(names = "--says", paramLabel = "TEXT", descriptionKey = "new.says")
    Optional<String> says = Optional.empty();

    @Option(names = "--cause", paramLabel = "CAUSE", descriptionKey = "settle.cause")
    Optional<String> cause = Optional.empty();

    @Option(names = "--offer", paramLabel = "WORDS", descriptionKey = "new.offer")
    Optional<String> offer = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "settle.today")
    Optional<String> today = Optional.empty();

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var day = SettleFacts.day(today, LocalDate.now(), desk.lang());
        if (!desk.world().terminal()) {
            var out = new PrintWriter(desk.world().out(), false, StandardCharsets.UTF_8);
            var nobody = new BufferedReader(Reader.nullReader());
            return written(new PlainWire(nobody, out, desk.globals().look(desk.world())), day);
        }
        try (var seat = Seat.open(desk, false)) {
            return written(seat.wire(), day);
        }
    }

    private int written(Wire wire, LocalDate day) {
        var given = new NewFacts.Given(creditor, company, contact, gender, role, amount, late, says, cause, offer);
        var folder = NewFolder.of(desk, id, mine);
        var facts = new NewFacts(desk, new Questions(wire, desk.lang()), given);
        var scenario = folder.write(mine ? facts.mine(day) : facts.invented(day));
        if (mine) {
            wire.show(new CallPlan(desk, scenario).rows());
        }
        desk.tell(Phrase.of(
                "Готово: " + folder.name() + ". Сыграть: goodterms play " + folder.name()
                        + ". Проверить: goodterms check " + folder.name(),
                "Done: " + folder.name() + ". Play it: goodterms play " + folder.name() + ". Check it: goodterms check "
                        + folder.name()));
        desk.tell(Addressing.LOOK_OVER);
        return Exit.DONE;
    }
}
