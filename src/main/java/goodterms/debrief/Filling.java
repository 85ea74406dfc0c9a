package goodterms.debrief;

import goodterms.debt.Money;
import goodterms.scenario.Scenario;
import goodterms.settlement.Instrument;
import goodterms.settlement.Payout;
import goodterms.settlement.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How an instrument's fields are filled for a search: the days it pays on and its part of the debt vary, all else that must be
 * filled, or makes the promise whole, gets a plain value that its rules allow.
 */
record Filling(Instrument instrument, Scenario scenario) {

    /** Shares of the debt, thousandths. */
    private static final List<Integer> PARTS = List.of(200, 300, 400, 500);

    /** Where the rest is not paid at all, or otherwise, more of the debt may be meant. */
    private static final List<Integer> SHARES = List.of(100, 200, 300, 400, 500, 700, 900);

    private static final int WHOLE = 1000;

    /** A tax number of the right length; nobody is asked. */
    private static final String NUMBER = "7701234567";

    private static final int NOTICE = 7;
    private static final int LATER = 60;

    String id() {
        return instrument.id();
    }

    /** The shares to try: only the whole where no amount is asked for. */
    List<Integer> parts() {
        if (instrument.terms().stream().noneMatch(this::share)) {
            return List.of(WHOLE);
        }
        return dates() > 1 ? PARTS : SHARES;
    }

    /** How many days of payment the instrument has. */
    int dates() {
        return Math.min(2, payDays().size());
    }

    boolean byPlan() {
        return instrument.terms().stream().anyMatch(t -> t.kind() == Term.Kind.PLAN && t.required());
    }

    /** Days of two to four equal parts: weekly, fortnightly and monthly, and one on every day money comes in. */
    List<List<Integer>> plans() {
        var plans = new ArrayList<List<Integer>>();
        for (var parts = 2; parts <= 4; parts++) {
            for (var step : List.of(7, 14, 30)) {
                plans.add(IntStream.range(0, parts).mapToObj(n -> 1 + n * step).toList());
            }
        }
        var inflows = scenario.debtor().cash().stream()
                .map(c -> Math.max(1, c.day()))
                .distinct()
                .sorted()
                .toList();
        if (inflows.size() > 1) {
            plans.add(inflows);
        }
        return plans;
    }

    /** The terms of an offer: for a share of the debt, on these days. */
    Map<String, String> terms(int part, List<LocalDate> days) {
        var terms = new LinkedHashMap<String, String>();
        var payDays = payDays();
        for (var term : instrument.terms()) {
            var place = payDays.indexOf(term.key());
            if (place >= 0 && place < days.size()) {
                terms.put(term.key(), days.get(place).toString());
            } else if (term.preset().isEmpty()
                    && (term.required() || term.slot().isPresent())) {
                var value = value(term, part, days);
                if (!value.isEmpty()) {
                    terms.put(term.key(), value);
                }
            }
        }
        return terms;
    }

    private List<String> payDays() {
        return byPlan()
                ? List.of()
                : instrument.payouts().stream()
                        .filter(Payout.OneSum.class::isInstance)
                        .map(p -> ((Payout.OneSum) p).on())
                        .filter(on -> instrument.terms().stream()
                                .anyMatch(t -> t.key().equals(on)))
                        .toList();
    }

    private boolean share(Term term) {
        return term.kind() == Term.Kind.MONEY
                && term.required()
                && term.preset().isEmpty();
    }

    private String value(Term term, int part, List<LocalDate> days) {
        return switch (term.kind()) {
            case MONEY -> share(part).toPlainString();
            case DATE -> day(term, days).toString();
            case BOOL -> "yes";
            case CHOICE -> term.choices().getFirst();
            case PERCENT -> "1";
            case DAYS -> Integer.toString(NOTICE);
            case TEXT, PERSON, PARTY, DOCUMENT, LIST -> term.rules().containsKey("matches") ? NUMBER : "cash";
            case PLAN -> term.required() ? plan(days) : "";
        };
    }

    /** Today where the day must not be later, tomorrow for a checkpoint, two months on where it must outlast the debt. */
    private LocalDate day(Term term, List<LocalDate> days) {
        var today = scenario.debt().asOf();
        if ("today".equals(term.rules().get("lte"))) {
            return today;
        }
        if ("today".equals(term.rules().get("gte"))) {
            return days.isEmpty() ? today.plusDays(1) : days.getFirst();
        }
        return term.rules().containsKey("within_days")
                        || "today".equals(term.rules().get("after"))
                ? today.plusDays(NOTICE)
                : today.plusDays(LATER);
    }

    private BigDecimal share(int part) {
        return total().amount()
                .multiply(BigDecimal.valueOf(part))
                .movePointLeft(3)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Equal parts, the last one with what rounding left. */
    private String plan(List<LocalDate> days) {
        var total = total().amount();
        var part = total.divide(BigDecimal.valueOf(Math.max(1, days.size())), 2, RoundingMode.DOWN);
        var text = new StringBuilder();
        var left = total;
        for (var n = 0; n < days.size(); n++) {
            var sum = n + 1 == days.size() ? left : part;
            left = left.subtract(sum);
            text.append(days.get(n)).append("=").append(sum.toPlainString()).append("; ");
        }
        return text.toString();
    }

    private Money total() {
        return scenario.debt().total();
    }
}
