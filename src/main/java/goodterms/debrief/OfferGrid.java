package goodterms.debrief;

import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Terms;
import goodterms.talk.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The offers a search tries: every instrument of the scenario, on the days the debtor's money comes in and a few others, for the
 * whole debt, a part of it, or in parts. A day nobody works on moves to the next that reads; offers that do not read are left out.
 */
public final class OfferGrid {

    private static final int[] DAYS = {1, 3, 7, 14, 30, 45};
    private static final int[] SOON = {0, 1, 3};

    /** So many days an offer may move to find a working day. */
    private static final int PUT_OFF = 4;

    private final Stage stage;
    private final LocalDate today;

    private OfferGrid(Stage stage) {
        this.stage = stage;
        this.today = stage.scenario().debt().asOf();
    }

    public static List<Proposal> of(Stage stage) {
        var grid = new OfferGrid(stage);
        var offers = new LinkedHashSet<Proposal>();
        for (var id : stage.scenario().settlement().instruments()) {
            stage.instrument(id).ifPresent(i -> offers.addAll(grid.of(new Filling(i, stage.scenario()))));
        }
        return List.copyOf(offers);
    }

    private List<Proposal> of(Filling filling) {
        var offers = new ArrayList<Proposal>();
        for (var part : filling.parts()) {
            for (var days : filling.byPlan() ? filling.plans() : days(filling.dates())) {
                read(filling, part, days).ifPresent(offers::add);
            }
        }
        return offers;
    }

    /** No day, one day, or a near day and a later one. */
    private List<List<Integer>> days(int dates) {
        var all = days();
        if (dates == 0) {
            return List.of(List.of());
        }
        if (dates == 1) {
            return all.stream().map(List::of).toList();
        }
        var pairs = new ArrayList<List<Integer>>();
        for (var soon : SOON) {
            for (var later : all.tailSet(soon + 2)) {
                pairs.add(List.of(soon, later));
            }
        }
        return pairs;
    }

    private TreeSet<Integer> days() {
        var days = new TreeSet<Integer>();
        for (var day : DAYS) {
            days.add(day);
        }
        for (var inflow : stage.scenario().debtor().cash()) {
            days.add(Math.max(1, inflow.day()));
        }
        return days;
    }

    private Optional<Proposal> read(Filling filling, int part, List<Integer> days) {
        for (var later = 0; later <= PUT_OFF; later++) {
            var shift = later;
            var on = days.stream()
                    .map(d -> working(today.plusDays(d + (d == 0 ? 0 : shift))))
                    .toList();
            if (stage.terms(new Offer(filling.id(), filling.terms(part, on)))
                    instanceof Terms.Understood(Proposal proposal)) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    private static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
