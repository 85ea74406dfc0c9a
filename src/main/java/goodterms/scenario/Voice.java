package goodterms.scenario;

import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Plurals;
import goodterms.scenario.Text.Form;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Value;
import goodterms.scenario.Text.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks the texts of one scenario in one language: fills in who talks to whom, and the sums and dates of the debt. */
public final class Voice {

    private final Scenario scenario;
    private final Lang lang;
    private final Speaker speaker;
    private final String address;
    private final Map<Wording, String> spoken = new ConcurrentHashMap<>();

    /** The trainee as the texts name him, and the grammatical gender of what he says of himself. */
    public record Speaker(String name, boolean feminine) {}

    public Voice(Scenario scenario, Lang lang, Speaker speaker) {
        this.scenario = scenario;
        this.lang = lang;
        this.speaker = speaker;
        this.address = raw(scenario.debtor().contact().address());
    }

    public String say(Text text) {
        return say(text, 0);
    }

    /** The wording that the pick falls on, with every placeholder filled. */
    public String say(Text text, long pick) {
        var wording = text.wording(lang, pick);
        return wording.pieces().size() == 1 && wording.pieces().getFirst() instanceof Piece.Plain(String only)
                ? only
                : spoken.computeIfAbsent(wording, this::filled);
    }

    private String filled(Wording wording) {
        var spoken = new StringBuilder(160);
        for (var piece : wording.pieces()) {
            spoken.append(
                    switch (piece) {
                        case Piece.Plain(String plain) -> plain;
                        case Piece.Me() -> speaker.name();
                        case Piece.Address() -> address;
                        case Piece.Gendered(String masculine, String feminine) ->
                            speaker.feminine() ? feminine : masculine;
                        case Piece.Computed(Value value, Form form) -> write(value, form);
                    });
        }
        return spoken.toString();
    }

    private String write(Value value, Form form) {
        return switch (value) {
            case Value.TotalDue() -> money(scenario.debt().total(), form);
            case Value.Penalty() -> money(scenario.debt().penaltyDue(), form);
            case Value.Amount(String no) ->
                scenario.debt().invoice(no).map(i -> money(i.amount(), form)).orElse("");
            case Value.Due(String no) ->
                scenario.debt().invoice(no).map(i -> date(i.due())).orElse("");
            case Value.DaysLate(String no) -> days(scenario.debt().daysLate(no), form);
            case Value.Today() -> date(scenario.debt().asOf());
            case Value.InDays(int days) -> date(scenario.debt().asOf().plusDays(days));
            case Value.CashDay(int n) -> n < 1 || n > scenario.debtor().cash().size() ? "" : date(cashDay(n));
        };
    }

    private LocalDate cashDay(int n) {
        return scenario.debt()
                .asOf()
                .plusDays(scenario.debtor().cash().get(n - 1).day());
    }

    private String money(Money money, Form form) {
        return form == Form.WORDS
                ? Amounts.words(lang, money.amount(), money.currency())
                : Amounts.spoken(lang, money.amount(), money.currency());
    }

    private String date(LocalDate date) {
        return Dates.spoken(lang, date);
    }

    private String days(int days, Form form) {
        return form == Form.COUNT ? String.format(Locale.ROOT, "%d", days) : Plurals.days(lang, days);
    }

    private String raw(Text text) {
        var whole = new StringBuilder();
        for (var piece : text.wording(lang, 0).pieces()) {
            if (piece instanceof Piece.Plain(String plain)) {
                whole.append(plain);
            }
        }
        return whole.toString();
    }
}
