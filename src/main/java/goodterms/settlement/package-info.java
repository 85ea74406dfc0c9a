/**
 * How a debt may be settled: the catalogue of instruments, an offer as typed, the proposal it makes, and the weaknesses of its
 * paper. {@code offers} reads what was typed, {@code advice} says which instrument fits which cause.
 */
package goodterms.settlement;
