/** The line desk on a real terminal. Nothing outside this package knows the terminal library. */
package goodterms.console.jline;
