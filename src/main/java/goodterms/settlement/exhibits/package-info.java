/** Papers to be checked: ready-made exhibits, and the signs by which the defects of a written paper are found. */
package goodterms.settlement.exhibits;
