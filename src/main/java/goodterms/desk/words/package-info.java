/** The names of the trade as people read them, in both languages; every word of the closed lists has exactly one here. */
package goodterms.desk.words;
