/** Invoices, money and what delay costs; decimal throughout. */
package goodterms.debt;
