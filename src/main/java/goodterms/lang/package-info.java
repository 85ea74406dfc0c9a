/**
 * The two languages: texts in both, plurals, and dates and amounts as people say, write and type them.
 *
 * <p>Everything here is pure: today is an argument, and what was typed is read without ever throwing.
 */
package goodterms.lang;
