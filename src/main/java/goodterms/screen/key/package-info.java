/** What came from the keyboard and the mouse, read from the bytes of any terminal. Pure. */
package goodterms.screen.key;
