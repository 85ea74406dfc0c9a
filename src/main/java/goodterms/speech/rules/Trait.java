package goodterms.speech.rules;

import goodterms.speech.morphology.Feature;
import goodterms.speech.text.Shape;
import java.util.List;
import java.util.Set;

/** What one place of a pattern asks of one word. */
sealed interface Trait {

    boolean passes(Word word);

    /** Keys one of which every passing word has; empty when there are none such. */
    default List<String> keys() {
        return List.of();
    }

    /** Exactly this form. */
    record Form(String form) implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.form().equals(form);
        }

        @Override
        public List<String> keys() {
            return List.of("=" + form);
        }
    }

    /** A form that starts so. */
    record Prefix(String start) implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.form().startsWith(start);
        }

        @Override
        public List<String> keys() {
            return start.length() < Word.PREFIX ? List.of() : List.of("^" + start.substring(0, Word.PREFIX));
        }
    }

    /** A reading with this lemma (any, when empty) and these features, without those. */
    record Read(String lemma, long with, long without) implements Trait {
        @Override
        public boolean passes(Word word) {
            var readings = word.readings();
            for (int i = 0; i < readings.size(); i++) {
                var reading = readings.get(i);
                if ((lemma.isEmpty() || reading.lemma().equals(lemma))
                        && (reading.features() & with) == with
                        && (reading.features() & without) == 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<String> keys() {
            return lemma.isEmpty() ? List.of() : List.of("~" + lemma);
        }
    }

    /** A token that looks so. */
    record Looks(Shape shape) implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.token().shape() == shape;
        }

        @Override
        public List<String> keys() {
            return List.of("#" + shape);
        }
    }

    /** A word written in capitals throughout. */
    record Shouted() implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.token().look().shouted() && word.known();
        }
    }

    /** A word with a capital that may be a name. */
    record Named() implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.token().look().capital() && word.may(Feature.NAME);
        }
    }

    /** A word with a capital. */
    record Capital() implements Trait {
        @Override
        public boolean passes(Word word) {
            return word.token().look().capital();
        }
    }

    /** Any word, but none that denies or turns the thought. */
    record Calm() implements Trait {

        private static final Set<String> TURNS = Set.of(
                "не", "ни", "нет", "никогда", "без", "но", "однако", "not", "never", "no", "nor", "but", "however",
                "without");

        @Override
        public boolean passes(Word word) {
            return !TURNS.contains(word.form());
        }
    }

    /** Any word at all. */
    record Any() implements Trait {
        @Override
        public boolean passes(Word word) {
            return true;
        }
    }
}
