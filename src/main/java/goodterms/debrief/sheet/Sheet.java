package goodterms.debrief.sheet;

import goodterms.debrief.sheet.Check.Fact;
import goodterms.debrief.sheet.Check.Way;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario.Competency;
import goodterms.settlement.Proposal.Slot;
import goodterms.speech.words.Act;
import goodterms.talk.Agreement;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The competencies of a call, shown as so many of so many checks. Those count that the scenario declares, and those that are
 * looked at in every call; a check counts where the scenario gives the chance to show it. {@code unseen} are the others.
 */
public record Sheet(List<Mark> marks, List<Phrase> unseen) {

    /** The levels of every competency. */
    public static final int LEVELS = 5;

    /** A competency with its checks; {@code declared} where it is what this scenario trains; {@code cap} is what holds it down. */
    public record Mark(
            Competency competency,
            Rubric.Entry entry,
            boolean declared,
            Optional<Rubric.Cap> cap,
            List<Result> results) {

        public Mark {
            results = List.copyOf(results);
        }

        public int shown() {
            return (int) results.stream().filter(Result::shown).count();
        }

        public int possible() {
            return results.size();
        }

        /** 1 + round(4 x shown / possible), no more than the cap. */
        public int level() {
            return cap.map(c -> Math.min(c.level(), passed())).orElseGet(this::passed);
        }

        private int passed() {
            return possible() == 0 ? 1 : 1 + (8 * shown() + possible()) / (2 * possible());
        }

        /** What held the level down, where the checks alone would have made it more. */
        public Optional<Rubric.Cap> held() {
            return cap.filter(c -> passed() > c.level());
        }

        public Phrase name() {
            return entry.name();
        }

        /** What a level of it looks like, counted from 1. */
        public Phrase looks(int level) {
            return entry.levels().get(level - 1);
        }
    }

    /** A check with its answer, and the turn that showed or missed it; none where nothing in particular did. */
    public record Result(Check check, boolean shown, Optional<Integer> turn) {}

    public Sheet {
        marks = List.copyOf(marks);
        unseen = List.copyOf(unseen);
    }

    public static Sheet of(Talk talk, Rubric rubric) {
        var scenario = talk.stage().scenario();
        var chances = new Chances(scenario);
        var looking = new Looking(talk, Turn.of(talk), chances);
        var marks = new ArrayList<Mark>();
        var unseen = new ArrayList<Phrase>();
        rubric.entries().forEach((competency, entry) -> {
            var declared = scenario.competencies().contains(competency);
            var results = entry.checks().stream()
                    .filter(chances::possible)
                    .map(looking::result)
                    .toList();
            if ((declared || entry.always()) && !results.isEmpty()) {
                marks.add(new Mark(competency, entry, declared, entry.cap().filter(looking::caps), results));
            } else {
                unseen.add(entry.name());
            }
        });
        return new Sheet(marks, unseen);
    }

    /** Looks for the checks in what was said and in what came of it. */
    private record Looking(Talk talk, List<Turn> turns, Chances chances) {

        /** Whether something in this call sets a bound to a competency. */
        boolean caps(Rubric.Cap cap) {
            var slots = talk.state()
                    .agreement()
                    .map(a -> Set.copyOf(a.proposal().slots()))
                    .orElse(Set.of());
            return !slots.containsAll(cap.without())
                    || turns.stream().anyMatch(t -> !Collections.disjoint(t.acts(), cap.never()));
        }

        Result result(Check check) {
            return switch (check.way()) {
                case Way.Never(Set<Act> acts, Check.Span span) -> never(check, acts, span);
                case Way.Done done -> done(check, done);
                case Way.Kept(int provocation) -> kept(check, provocation);
                case Way.Fixed(Slot slot) ->
                    agreed(check, a -> a.proposal().slots().contains(slot));
                case Way.Came(Fact fact) -> came(check, fact);
            };
        }

        private Result never(Check check, Set<Act> acts, Check.Span span) {
            var first = turns.stream()
                    .filter(t -> t.counts(span) && !Collections.disjoint(t.acts(), acts))
                    .findFirst();
            return new Result(check, first.isEmpty(), first.map(Turn::number));
        }

        private Result done(Check check, Way.Done done) {
            var found = turns.stream()
                    .filter(t -> t.counts(done.span())
                            && !Collections.disjoint(t.acts(), done.acts())
                            && (done.with().isEmpty() || !Collections.disjoint(t.acts(), done.with())))
                    .toList();
            return found.size() < done.times()
                    ? new Result(check, false, Optional.empty())
                    : new Result(
                            check, true, Optional.of(found.get(done.times() - 1).number()));
        }

        private Result kept(Check check, int provocation) {
            return turns.stream()
                    .filter(Turn::provoked)
                    .skip(provocation - 1L)
                    .findFirst()
                    .map(t -> new Result(check, t.level(), Optional.of(t.number())))
                    .orElseGet(() -> new Result(check, false, Optional.empty()));
        }

        private Result agreed(Check check, Predicate<Agreement> holds) {
            var agreement = talk.state().agreement();
            return new Result(check, agreement.filter(holds).isPresent(), agreement.map(Agreement::turn));
        }

        private Result came(Check check, Fact fact) {
            return switch (fact) {
                case CAUSE_FOUND ->
                    revealed(check, talk.stage().scenario().debtor().truth());
                case FACTS_FOUND -> new Result(check, 2 * reveals() >= chances.findable(), Optional.empty());
                case INSTRUMENT -> proposed(check);
                case FITS_CASH -> agreed(check, a -> a.answer().figures().shortfallMilli() == 0 && !a.empty());
                case DATED -> agreed(check, a -> !a.proposal().payments().isEmpty());
                case HANDED_OVER -> ended(check, Outcome.HANDED_OVER);
            };
        }

        private Result revealed(Check check, Optional<String> truth) {
            for (var step : talk.steps()) {
                var found = step.fresh().stream()
                        .anyMatch(e -> e instanceof Event.Revealed(String fact)
                                && truth.filter(fact::equals).isPresent());
                if (found) {
                    return new Result(check, true, Optional.of(step.state().turn()));
                }
            }
            var known = truth.filter(t -> talk.stage().known(talk.state()).contains(t));
            return new Result(check, known.isPresent(), Optional.empty());
        }

        private long reveals() {
            return talk.events().stream()
                    .filter(Event.Revealed.class::isInstance)
                    .count();
        }

        private Result proposed(Check check) {
            var step = talk.steps().stream()
                    .filter(s -> s.fresh().stream().anyMatch(Event.Proposed.class::isInstance))
                    .findFirst();
            return new Result(check, step.isPresent(), step.map(s -> s.state().turn()));
        }

        private Result ended(Check check, Outcome outcome) {
            var so = talk.state().over().filter(outcome::equals).isPresent();
            return new Result(check, so, talk.over() ? Optional.of(talk.state().turn()) : Optional.empty());
        }
    }
}
