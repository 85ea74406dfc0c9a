/** Learning from the corpus: labelled utterances in, a model out, the same to the bit each time. */
package goodterms.speech.training;
