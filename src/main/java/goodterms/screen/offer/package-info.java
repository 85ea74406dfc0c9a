/** The offer being put together: which instrument, its terms checked as they are typed, what it brings and the paper it makes. */
package goodterms.screen.offer;
