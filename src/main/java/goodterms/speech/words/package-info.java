/** The vocabulary of a verdict, shared by rooms that do not listen themselves. */
package goodterms.speech.words;
