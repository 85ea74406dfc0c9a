/** Instruments, offers and the defects of a paper; what can be agreed and how. */
package goodterms.settlement;
