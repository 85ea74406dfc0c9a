package goodterms.speech.rules;

import goodterms.speech.text.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled pattern: how people say a thing. Matching takes at most pattern length times sentence length steps for each start.
 */
final class Construction {

    /** Words of a sentence from {@code from} up to {@code to}, exclusive. */
    record Span(int from, int to) {}

    private sealed interface Step {
        record Take(Trait trait) implements Step {}

        record Fork(int first, int second) implements Step {}

        record Go(int to) implements Step {}

        record At(Node.Edge edge) implements Step {}

        record Not(Construction part) implements Step {}

        record Done() implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();
    private final Optional<List<String>> keys;
    private final int[][] demands;
    private final Optional<long[]> openers;

    private Construction(Node node) {
        compile(node);
        steps.add(new Step.Done());
        keys = Node.keys(node);
        demands = Node.demands(node).stream().map(Keys::slots).toArray(int[][]::new);
        openers = Node.openers(node).map(Keys::openers);
    }

    static Construction of(String pattern, Map<String, Node> classes) {
        return new Construction(PatternReader.read(pattern, classes));
    }

    /** Keys of which a sentence must have one; empty when any sentence may match. */
    Optional<List<String>> keys() {
        return keys;
    }

    /** The lemmas and whole forms it is made of. */
    List<String> words() {
        var words = new ArrayList<String>();
        for (var step : steps) {
            if (step instanceof Step.Take(Trait.Form form)) {
                words.add(form.form());
            } else if (step instanceof Step.Take(Trait.Read read)
                    && !read.lemma().isEmpty()) {
                words.add(read.lemma());
            }
        }
        return words;
    }

    /** False when the sentence surely lacks something without which there is no match. */
    boolean possible(Sentence sentence) {
        for (var demand : demands) {
            if (!sentence.keys().mayHave(demand)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it occurs anywhere. */
    boolean in(Sentence sentence) {
        return possible(sentence) && find(sentence, 0).isPresent();
    }

    /** The first match at or after a word. */
    Optional<Span> find(Sentence sentence, int from) {
        int first = start(sentence, from);
        if (first > sentence.words().size()) {
            return Optional.empty();
        }
        var run = new Run(sentence, first);
        for (int at = first; at <= sentence.words().size(); at = start(sentence, at + 1)) {
            int end = run.end(at);
            if (end >= 0) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }

    /** The first place at or after a word where a match may start; behind the end of the sentence when there is none. */
    private int start(Sentence sentence, int from) {
        if (openers.isEmpty()) {
            return from;
        }
        int size = sentence.words().size();
        for (int at = from; at < size; at++) {
            if (sentence.keys().mayOpen(at, size, openers.get())) {
                return at;
            }
        }
        return size + 1;
    }

    /** One search through a sentence; what failed from a state once fails from it for every start. */
    private final class Run {

        private final Sentence sentence;
        private final int first;
        private final int width;
        /** A bit for every state. */
        private final long[] seen;

        private int[] stack = new int[32];
        private int top;

        Run(Sentence sentence, int first) {
            this.sentence = sentence;
            this.first = first;
            this.width = sentence.words().size() + 1 - first;
            this.seen = new long[steps.size() * width + 63 >> 6];
        }

        /** Where a match that starts here ends; negative when there is none. */
        int end(int start) {
            push(0, start);
            while (top > 0) {
                int state = stack[--top];
                if ((seen[state >> 6] & 1L << state) != 0) {
                    continue;
                }
                seen[state >> 6] |= 1L << state;
                int at = state % width + first;
                if (steps.get(state / width) instanceof Step.Done) {
                    return at;
                }
                follow(state / width, at);
            }
            return -1;
        }

        private void follow(int step, int at) {
            switch (steps.get(step)) {
                case Step.Done done -> push(step, at);
                case Step.Take take -> {
                    if (at < sentence.words().size()
                            && take.trait().passes(sentence.words().get(at))) {
                        push(step + 1, at + 1);
                    }
                }
                case Step.Fork fork -> {
                    push(fork.second(), at);
                    push(fork.first(), at);
                }
                case Step.Go go -> push(go.to(), at);
                case Step.At edge -> pushIf(holds(edge.edge(), sentence, at), step + 1, at);
                case Step.Not not -> pushIf(not.part().new Run(sentence, at).end(at) < 0, step + 1, at);
            }
        }

        private void pushIf(boolean holds, int step, int at) {
            if (holds) {
                push(step, at);
            }
        }

        private void push(int step, int at) {
            if (top == stack.length) {
                stack = Arrays.copyOf(stack, 2 * top);
            }
            stack[top++] = step * width + at - first;
        }
    }

    private static boolean holds(Node.Edge edge, Sentence sentence, int at) {
        return switch (edge) {
            case FIRST -> at == 0;
            case LAST -> ends(sentence, at);
            case QUESTION -> sentence.question();
            case STATEMENT -> !sentence.question();
            case BANG -> sentence.bang();
        };
    }

    /** Whether nothing follows but smiles and other signs. */
    private static boolean ends(Sentence sentence, int at) {
        for (int i = at; i < sentence.words().size(); i++) {
            if (sentence.words().get(i).token().shape() != Shape.SIGN) {
                return false;
            }
        }
        return true;
    }

    private void compile(Node node) {
        switch (node) {
            case Node.Take take -> steps.add(new Step.Take(take.trait()));
            case Node.Sequence sequence -> sequence.parts().forEach(this::compile);
            case Node.Either either -> compileWays(either.ways());
            case Node.Maybe maybe -> {
                int fork = hold();
                compile(maybe.part());
                steps.set(fork, new Step.Fork(fork + 1, steps.size()));
            }
            case Node.Gap gap -> compileGap(gap);
            case Node.Not not -> steps.add(new Step.Not(new Construction(not.part())));
            case Node.At at -> steps.add(new Step.At(at.edge()));
        }
    }

    private int hold() {
        steps.add(new Step.Done());
        return steps.size() - 1;
    }

    private void compileWays(List<Node> ways) {
        var exits = new ArrayList<Integer>();
        for (int i = 0; i < ways.size(); i++) {
            int fork = i + 1 < ways.size() ? hold() : -1;
            compile(ways.get(i));
            if (fork >= 0) {
                exits.add(hold());
                steps.set(fork, new Step.Fork(fork + 1, steps.size()));
            }
        }
        for (int exit : exits) {
            steps.set(exit, new Step.Go(steps.size()));
        }
    }

    /** As few words as will do. */
    private void compileGap(Node.Gap gap) {
        var forks = new ArrayList<Integer>();
        for (int i = 0; i < gap.most(); i++) {
            forks.add(hold());
            steps.add(new Step.Take(gap.trait()));
        }
        for (int fork : forks) {
            steps.set(fork, new Step.Fork(steps.size(), fork + 1));
        }
    }
}
