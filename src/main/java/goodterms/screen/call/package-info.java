/** The call on the full screen: what was said, the readings, the replies, and what is being typed. */
package goodterms.screen.call;
