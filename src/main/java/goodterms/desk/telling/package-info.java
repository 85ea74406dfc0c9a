/** What a desk tells of a call: events, menus, papers and figures turned into rows of words in a language. Pure. */
package goodterms.desk.telling;
