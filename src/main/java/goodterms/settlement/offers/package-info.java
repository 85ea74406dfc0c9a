/**
 * Reads an offer: fills what need not be asked, understands what was typed, checks every rule of the catalogue, and draws up
 * the payments. A breach that leaves the paper weak is a defect; an impossible value is a fault at its field.
 */
package goodterms.settlement.offers;
