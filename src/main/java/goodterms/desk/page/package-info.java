/** Rows of words with a meaning to each stretch, wrapped by display columns and painted, or not, with colour. Pure. */
package goodterms.desk.page;
