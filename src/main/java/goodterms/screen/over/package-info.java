/** Pages that lie over another: something to read, the keys and commands of the page below, the settings. */
package goodterms.screen.over;
