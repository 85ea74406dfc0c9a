package goodterms.speech.rules;

import goodterms.lang.Phrase;

/** What the listener says of a sentence that does not fit the talk around it: its weight on the stance in thousandths, and texts. */
public record Remark(int stance, Phrase why, Phrase advice) {}
