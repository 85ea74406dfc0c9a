package goodterms.speech.words;

import goodterms.lang.Phrase;

/** Something the company's standard wants said in every call: what, why, and words that do it. */
public record Expected(String id, Phrase why, Phrase advice) {}
