package goodterms.yaml;

import java.util.List;

/** What the reader looks for in the value of a key. The schema for editors is made of these and of nothing else. */
sealed interface Sought {

    /** A whole number without quotes. */
    record Whole(int min, int max) implements Sought {}

    /** A decimal in quotes with so many digits after the point at most. */
    record Decimal(int digits) implements Sought {}

    /** A day such as 2026-03-12. */
    record Day() implements Sought {}

    /** true or false. */
    record Flag() implements Sought {}

    /** Any single value. */
    record Text() implements Sought {}

    /** A name that keeps to a pattern. */
    record Name(String pattern) implements Sought {}

    /** A word of a closed list. */
    record Word(List<String> of) implements Sought {}

    /** A text in both languages, each with one wording or a list of them. */
    record Phrase() implements Sought {}

    /** The wording of one language beside other keys; both languages must be there. */
    record Wording(boolean many) implements Sought {}

    /** A map with a closed set of keys. */
    record Map(Keys keys) implements Sought {}

    /** A list whose items are all of one kind. */
    record Each(Sought of) implements Sought {}

    /** A map whose keys are the author's own names, or words of a closed list where there is one. */
    record Named(List<String> names, Sought of) implements Sought {}
}
