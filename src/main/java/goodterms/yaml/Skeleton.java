package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Latin;
import goodterms.lang.Phrase;
import goodterms.lang.Template;
import goodterms.settlement.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a new scenario, complete in both languages, from a few facts: the tree is one, its words are those of the true cause. */
public final class Skeleton {

    private static final String FILE = "skeleton/causes.yaml";
    private static final List<String> PHRASES =
            List.of("purpose", "cover", "fact", "told", "ask", "again", "third", "way", "wait", "press", "leave");
    private static final List<String> AS_WRITTEN =
            List.of("concept", "blocker", "reservation", "cash", "way_acts", "press_acts");

    private final Tree.Mapping cause;
    private final Rows rows;
    private final Map<String, String> gaps = new LinkedHashMap<>();

    private Skeleton(Cause cause) {
        var problems = new ArrayList<Problem>();
        this.rows = new Rows(problems);
        var all = TreeReader.read(FILE, Packed.text(FILE)).value().orElseThrow();
        this.cause = rows.mapping((Tree.Mapping) all, cause.word()).orElseThrow();
    }

    /** Who owes, in both languages; {@code address} is how to speak to the one who answers. */
    public record People(
            Phrase creditor, Phrase company, Phrase contact, Phrase position, Phrase address, boolean feminine) {}

    /** What is owed on the day of the call and how late it is, days. */
    public record Owed(BigDecimal amount, Currency currency, LocalDate asOf, int late) {}

    /** The cause, what is said instead of it in the language it is said in, and what may be offered; the usual where left out. */
    public record Told(Cause cause, Optional<String> says, List<String> instruments) {}

    /** The text of a scenario with the id and title given. */
    public static String text(String id, Phrase title, People people, Owed owed, Told told) {
        var skeleton = new Skeleton(told.cause());
        skeleton.head(id, title, told);
        skeleton.people(people);
        skeleton.owed(owed);
        told.says().ifPresent(skeleton::says);
        return Template.fill(Packed.text("skeleton/scenario.txt"), skeleton.gaps);
    }

    private void head(String id, Phrase title, Told told) {
        for (var key : PHRASES) {
            put(key, rows.phrase(cause, key));
        }
        for (var key : AS_WRITTEN) {
            gaps.put("x_" + key, rows.text(cause, key));
        }
        var offered = told.instruments().isEmpty() ? rows.texts(cause, "instruments") : told.instruments();
        gaps.put("x_instruments", offered.stream().collect(Collectors.joining(", ", "[", "]")));
        gaps.put("x_cause", told.cause().word());
        var handover = told.cause() == Cause.INSOLVENCY;
        gaps.put("x_objective", handover ? "handover" : "payment");
        gaps.put("x_fixing", handover ? "ok" : "best");
        gaps.put("x_more_options", handover ? Packed.text("skeleton/handover-options.txt") : "");
        gaps.put("x_more_nodes", handover ? Packed.text("skeleton/handover-nodes.txt") : "");
        gaps.put("x_id", id);
        gaps.put(
                "x_about",
                "Concept / замысел: " + rows.text(cause, "concept") + ". Check it / проверьте: goodterms check " + id);
        gaps.put("x_next", "Make it yours / сделайте своим: names, sums, words / имена, суммы, слова.");
        put("title", title);
    }

    private void says(String text) {
        gaps.put(Latin.cyrillic(text) ? "x_cover_ru" : "x_cover_en", Written.quoted(text));
    }

    private void people(People people) {
        put("creditor", people.creditor());
        put("company", people.company());
        put("contact", people.contact());
        put("position", people.position());
        put("address", people.address());
        put(
                "role",
                Phrase.of(
                        "Вы ведёте этого клиента. Сегодня звоните по неоплаченному счёту.",
                        "You look after this client. Today you ring about an unpaid invoice."));
        gaps.put("x_gender", people.feminine() ? "f" : "m");
    }

    private void owed(Owed owed) {
        gaps.put("x_currency", owed.currency().getCurrencyCode());
        gaps.put("x_as_of", owed.asOf().toString());
        gaps.put("x_due", owed.asOf().minusDays(owed.late()).toString());
        gaps.put(
                "x_amount",
                '"' + owed.amount().setScale(2, RoundingMode.HALF_UP).toPlainString() + '"');
    }

    private void put(String key, Phrase phrase) {
        for (var lang : Lang.values()) {
            gaps.put("x_" + key + "_" + lang.code(), Written.quoted(phrase.in(lang)));
        }
    }

    /** What fits a cause to be offered, as the skeleton has it. */
    public static List<String> instruments(Cause cause) {
        var skeleton = new Skeleton(cause);
        return skeleton.rows.texts(skeleton.cause, "instruments");
    }
}
