/** The sheet of competencies: what a call showed and what it missed, each with its turn. */
package goodterms.debrief.sheet;
