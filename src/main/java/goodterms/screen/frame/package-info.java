/** Pictures of the screen: a grid of cells, panes to draw on, gauges, and the box that is typed into. Pure, and no terminal in it. */
package goodterms.screen.frame;
