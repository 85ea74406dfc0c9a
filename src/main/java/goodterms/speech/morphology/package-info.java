/**
 * The grammar of single words: lemma, part of speech, person, tense, case. Reads morfologik dictionaries from streams it is
 * handed; a small table of our own corrects closed-class words and adds those of the trade.
 */
package goodterms.speech.morphology;
