package goodterms.screen.term;

import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;

/** The terminal's own foreground made fainter, which Lanterna has no name for; readable on any background. */
record Faint() implements TextColor {

    private static final long serialVersionUID = 1;

    @Override
    public byte[] getForegroundSGRSequence() {
        return "2".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBackgroundSGRSequence() {
        return ANSI.DEFAULT.getBackgroundSGRSequence();
    }

    @Override
    public int getRed() {
        return 128;
    }

    @Override
    public int getGreen() {
        return 128;
    }

    @Override
    public int getBlue() {
        return 128;
    }

    @Override
    @Deprecated
    public java.awt.Color toColor() {
        return ANSI.BLACK_BRIGHT.toColor();
    }
}
