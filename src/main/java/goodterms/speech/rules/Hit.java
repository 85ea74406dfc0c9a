package goodterms.speech.rules;

/** A rule met in what was said: the raw stretch, the sentence, and by how many thousandths its shares count. */
public record Hit(Rule rule, int start, int end, int sentence, int factor) {}
