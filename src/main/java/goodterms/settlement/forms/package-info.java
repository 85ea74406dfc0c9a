/** The forms papers are written on: whole sentences with gaps, in both languages, as a data file gives them. */
package goodterms.settlement.forms;
