/** What leaves the program for other programs: papers as pages that print and as Word documents. */
package goodterms.export;
