/** What was learned from labelled utterances: traits, linear heads, and how they join what the rules heard. */
package goodterms.speech.model;
