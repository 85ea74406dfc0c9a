/**
 * What an author wants to know of a scenario before people play it: how it goes for the ten simulated managers, and whether that
 * is what the scenario's balance says.
 */
package goodterms.author;
