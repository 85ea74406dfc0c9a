package goodterms.screen;

import java.util.function.Function;

/** What a key leads to. */
public sealed interface Step {

    /** The page becomes another. */
    record To(Page page) implements Step {}

    /** The page stays below another that lies over it. */
    record Over(Page below, Page above) implements Step {}

    /** The page goes; the one below does this. */
    record Back(Function<Page, Step> then) implements Step {}

    /** The page becomes another, and the screen is liked otherwise. */
    record Tune(Page page, Comfort comfort) implements Step {}

    /** The program ends. */
    record Leave() implements Step {}

    static Step back() {
        return new Back(below -> new To(below.again()));
    }
}
