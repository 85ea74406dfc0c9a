/** What was learned of a language: traits of an utterance, linear heads over them, and why a score is what it is. */
package goodterms.speech.model;
