package goodterms.screen;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Work that is done aside while a page is shown; whatever it finds changes the pages as soon as it is found. */
@FunctionalInterface
public interface Errand {

    void run(Consumer<UnaryOperator<Page>> found);

    /** Work with one result. */
    static Errand of(Supplier<UnaryOperator<Page>> work) {
        return found -> found.accept(work.get());
    }
}
