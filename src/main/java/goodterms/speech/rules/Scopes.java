package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.morphology.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose act a stretch of a sentence is, and whether it is denied, supposed or turned from. */
final class Scopes {

    private static final Set<String> DENIALS = Set.of(
            "не", "ни", "нет", "никогда", "без", "никто", "not", "never", "no", "without", "nobody", "neither", "nor");
    private static final Set<String> TURNS = Set.of("но", "однако", "зато", "but", "however", "though");
    private static final Set<String> SUPPOSING = Set.of("если", "if", "unless", "когда", "when", "whenever", "чтобы");
    private static final Set<String> YOU = Set.of("вы", "ты", "you", "u");
    private static final Set<String> WE = Set.of("я", "мы", "i", "we");
    private static final Set<String> THEY =
            Set.of("он", "она", "они", "оно", "кто", "никто", "he", "she", "they", "it");
    private static final int DENIAL_REACH = 4;

    private final Sentence sentence;
    private final Lang lang;
    private final boolean[] idle;

    Scopes(Sentence sentence, Lang lang, boolean[] idle) {
        this.sentence = sentence;
        this.lang = lang;
        this.idle = idle;
    }

    private List<Word> words() {
        return sentence.words();
    }

    /** Whether it begins or ends in someone else's mouth. */
    boolean quoted(Construction.Span span) {
        return quoted(span.from()) || quoted(span.to() - 1);
    }

    private boolean quoted(int at) {
        return at >= 0 && at < words().size() && words().get(at).token().quoted();
    }

    /** A denial close before the stretch, in its clause, that is not a mere form of courtesy. */
    boolean denied(Construction.Span span) {
        int clause = clause(span.from());
        int reach = DENIAL_REACH;
        for (int i = span.from() - 1; i >= 0 && reach > 0 && clause(i) == clause; i--, reach--) {
            if (DENIALS.contains(words().get(i).form()) && !idle[i]) {
                return true;
            }
        }
        return false;
    }

    boolean supposed(Construction.Span span) {
        int clause = clause(span.from());
        for (int i = Math.min(span.to(), words().size()) - 1; i >= 0 && clause(i) >= clause; i--) {
            if (SUPPOSING.contains(words().get(i).form()) && clause(i) == clause) {
                return true;
            }
        }
        return false;
    }

    /** Thousandths by which a share counts: what stands before a "but" less, what stands behind it more. */
    int turn(Construction.Span span) {
        for (int i = 1; i < words().size() - 1; i++) {
            if (TURNS.contains(words().get(i).form())) {
                return i >= span.to() ? 800 : i < span.from() ? 1200 : 1000;
            }
        }
        return 1000;
    }

    boolean fits(Rule.Subject wanted, Construction.Span span) {
        return switch (wanted) {
            case ANY -> true;
            case ADDRESSEE -> subject(span) != Rule.Subject.SELF && subject(span) != Rule.Subject.THIRD;
            case SELF -> subject(span) == Rule.Subject.SELF;
            case THIRD -> subject(span) == Rule.Subject.THIRD;
        };
    }

    /** Whose act it is; {@code ANY} when the sentence does not say. */
    Rule.Subject subject(Construction.Span span) {
        return lang == Lang.RU ? russian(span) : english(span);
    }

    private Rule.Subject russian(Construction.Span span) {
        int verb = verb(span);
        int clause = clause(verb);
        Optional<Rule.Subject> byVerb = Optional.empty();
        for (int i = 0; i < words().size(); i++) {
            var word = words().get(i);
            if (clause(i) != clause) {
                continue;
            }
            if (YOU.contains(word.form())) {
                return Rule.Subject.ADDRESSEE;
            }
            if (WE.contains(word.form())) {
                return Rule.Subject.SELF;
            }
            if (THEY.contains(word.form()) || i < verb && nominative(i, words().get(verb))) {
                return Rule.Subject.THIRD;
            }
            byVerb = byVerb.or(() -> person(word));
        }
        return byVerb.orElse(Rule.Subject.ANY);
    }

    private static Optional<Rule.Subject> person(Word word) {
        if (!word.may(Feature.VERB)) {
            return Optional.empty();
        }
        if (word.must(Feature.P2)) {
            return Optional.of(Rule.Subject.ADDRESSEE);
        }
        if (word.must(Feature.P1)) {
            return Optional.of(Rule.Subject.SELF);
        }
        boolean oneDidIt = word.must(Feature.PAST) && word.must(Feature.SG);
        return word.must(Feature.P3) || oneDidIt ? Optional.of(Rule.Subject.THIRD) : Optional.empty();
    }

    /** A noun before the verb that agrees with it and does not depend on a preposition. */
    private boolean nominative(int at, Word verb) {
        var word = words().get(at);
        if (!word.may(Feature.NOUN)
                || !word.may(Feature.NOM)
                || word.may(Feature.PRON)
                || word.may(Feature.ADV)
                || word.may(Feature.PREP)
                || word.may(Feature.PART)
                || word.may(Feature.CONJ)) {
            return false;
        }
        if (at > 0 && words().get(at - 1).may(Feature.PREP)) {
            return false;
        }
        return !verb.must(Feature.PL)
                || word.may(Feature.PL)
                        && word.readings().stream().anyMatch(r -> r.is(Feature.NOM) && r.is(Feature.PL));
    }

    private Rule.Subject english(Construction.Span span) {
        for (int i = Math.min(verb(span), words().size() - 1); i >= 0 && i >= span.from(); i--) {
            var known = pronoun(words().get(i));
            if (known.isPresent()) {
                return known.get();
            }
        }
        for (int i = span.from() - 1; i >= 0 && clause(i) == clause(span.from()); i--) {
            var known = pronoun(words().get(i));
            if (known.isPresent()) {
                return known.get();
            }
            if (onlyNoun(words().get(i))) {
                return Rule.Subject.THIRD;
            }
        }
        return Rule.Subject.ANY;
    }

    private static Optional<Rule.Subject> pronoun(Word word) {
        var form = word.form();
        return YOU.contains(form)
                ? Optional.of(Rule.Subject.ADDRESSEE)
                : WE.contains(form)
                        ? Optional.of(Rule.Subject.SELF)
                        : THEY.contains(form) ? Optional.of(Rule.Subject.THIRD) : Optional.empty();
    }

    private static boolean onlyNoun(Word word) {
        return word.may(Feature.NOUN)
                && !word.may(Feature.VERB)
                && !word.may(Feature.ADV)
                && !word.may(Feature.ADJ)
                && !word.may(Feature.PREP);
    }

    private int verb(Construction.Span span) {
        for (int i = span.from(); i < Math.min(span.to(), words().size()); i++) {
            if (words().get(i).may(Feature.VERB)) {
                return i;
            }
        }
        return Math.min(span.from(), words().size() - 1);
    }

    private int clause(int at) {
        return words().get(Math.clamp(at, 0, words().size() - 1)).token().clause();
    }
}
