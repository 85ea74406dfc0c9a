/** Looking ahead: the best end that a call can still come to, found by a search of its states. */
package goodterms.debrief.ahead;
