/** The look back at a call: its worth, its turns with their reasons, and the sentence that decided. */
package goodterms.debrief;
