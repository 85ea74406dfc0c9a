package goodterms.debrief;

import goodterms.debt.Debt;
import goodterms.scenario.Scenario;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Terms;
import goodterms.talk.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The offers a search tries: every instrument of the scenario, on the days the debtor's money comes in and a few others, for the
 * whole debt, or a part now and the rest later. Offers whose terms do not read are left out.
 */
public final class OfferGrid {

    private static final int[] DAYS = {1, 3, 7, 14, 30, 45};
    private static final int[] PARTS = {200, 300, 400, 500};

    private OfferGrid() {}

    public static List<Proposal> of(Stage stage) {
        var scenario = stage.scenario();
        var offers = new ArrayList<Proposal>();
        for (var instrument : scenario.settlement().instruments()) {
            for (var terms : terms(instrument, scenario)) {
                var offer = new Offer(instrument, terms);
                if (stage.terms(offer) instanceof Terms.Understood(Proposal proposal)) {
                    offers.add(proposal);
                }
            }
        }
        return offers;
    }

    private static List<Map<String, String>> terms(String instrument, Scenario scenario) {
        var debt = scenario.debt();
        var days = days(scenario);
        return switch (instrument) {
            case "promise_to_pay" ->
                on(debt, days, "pay_date", Map.of("checkpoint", day(debt, days.first()), "source", "cash"));
            case "guarantee_letter" -> on(debt, days, "pay_date", Map.of("signatory", "ceo"));
            case "documents_fix" -> on(debt, days, "pay_date_after", Map.of());
            case "billing_alignment" -> on(debt, days, "clears_current_debt_on", Map.of());
            case "promissory_note" ->
                on(debt, days, "maturity_date", Map.of("maturity_type", "fixed_day", "signature", "ceo"));
            case "part_payment" -> parts(debt, days);
            default -> List.of();
        };
    }

    private static List<Map<String, String>> on(
            Debt debt, TreeSet<Integer> days, String key, Map<String, String> more) {
        var all = new ArrayList<Map<String, String>>();
        for (var day : days) {
            var terms = new LinkedHashMap<String, String>(more);
            terms.put(key, day(debt, day));
            all.add(terms);
        }
        return all;
    }

    private static List<Map<String, String>> parts(Debt debt, TreeSet<Integer> days) {
        var all = new ArrayList<Map<String, String>>();
        for (var part : PARTS) {
            var now = debt.total()
                    .amount()
                    .multiply(BigDecimal.valueOf(part))
                    .movePointLeft(3)
                    .setScale(2, RoundingMode.HALF_UP);
            for (var soon : days.headSet(4)) {
                for (var later : days.tailSet(5)) {
                    var terms = new LinkedHashMap<String, String>();
                    terms.put("now_amount", now.toPlainString());
                    terms.put("now_date", day(debt, soon));
                    terms.put("balance_date", day(debt, later));
                    all.add(terms);
                }
            }
        }
        return all;
    }

    private static TreeSet<Integer> days(Scenario scenario) {
        var days = new TreeSet<Integer>();
        for (var day : DAYS) {
            days.add(day);
        }
        for (var inflow : scenario.debtor().cash()) {
            days.add(Math.max(1, inflow.day()));
        }
        return days;
    }

    private static String day(Debt debt, int ahead) {
        return debt.asOf().plusDays(ahead).toString();
    }
}
