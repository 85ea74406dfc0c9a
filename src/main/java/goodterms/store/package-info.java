/**
 * Talks and progress that survive a crash: one SQLite file in the folder it is given. A talk is its opening and its moves; a
 * move is on the disk before {@code append} returns. Every world's failure is a {@code StoreTrouble} with words for the user.
 */
package goodterms.store;
