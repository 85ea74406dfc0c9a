/**
 * What was typed, made safe and cut up: cleaned text with a way back to the raw offsets, tokens, sentences, clauses and
 * quotations. Knows nothing of any language's grammar.
 */
package goodterms.speech.text;
