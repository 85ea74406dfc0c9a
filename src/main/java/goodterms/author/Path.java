package goodterms.author;

import java.util.List;

/** The way one simulated call took: the nodes entered, and every choice with what was open at it. */
record Path(List<String> nodes, List<Choice> choices) {

    Path {
        nodes = List.copyOf(nodes);
        choices = List.copyOf(choices);
    }

    /** A reply taken at a node on a turn, counted from 0, among those that were open. */
    record Choice(int turn, String node, List<String> open, String taken) {}
}
