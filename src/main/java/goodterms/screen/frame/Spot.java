package goodterms.screen.frame;

import goodterms.screen.key.Key;

/** A part of a line that may be clicked, and the key that a click stands for. */
public record Spot(int x, int y, int width, Key key) {

    boolean holds(int atX, int atY) {
        return atY == y && atX >= x && atX < x + width;
    }
}
