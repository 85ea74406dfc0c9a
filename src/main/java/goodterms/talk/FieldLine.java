package goodterms.talk;

import goodterms.debt.Money;
import goodterms.lang.Phrase;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A line of fields in the making: a bar before each field, a count before each list, so that no two contents look alike. */
final class FieldLine {

    private final StringBuilder line;

    FieldLine(String kind) {
        this.line = new StringBuilder(128).append(kind);
    }

    FieldLine put(String text) {
        line.append('|');
        text.chars().forEach(unit -> {
            switch (unit) {
                case '|', '\\' -> line.append('\\').append((char) unit);
                case '\n' -> line.append("\\n");
                default -> unit(unit);
            }
        });
        return this;
    }

    /** Half of a character pair has no bytes of its own, so both halves are spelled out. */
    private void unit(int unit) {
        if (Character.isSurrogate((char) unit)) {
            line.append("\\u").append(Integer.toHexString(unit));
        } else {
            line.append((char) unit);
        }
    }

    FieldLine put(int number) {
        line.append('|').append(number);
        return this;
    }

    FieldLine put(Enum<?> word) {
        return put(word.name());
    }

    FieldLine money(Money money) {
        return put(money.amount().toPlainString()).put(money.currency().getCurrencyCode());
    }

    FieldLine maybe(Optional<String> text) {
        put(text.isPresent() ? 1 : 0);
        text.ifPresent(this::put);
        return this;
    }

    <T> FieldLine all(Collection<T> items, BiConsumer<FieldLine, T> write) {
        put(items.size());
        items.forEach(item -> write.accept(this, item));
        return this;
    }

    FieldLine phrase(Phrase phrase) {
        return all(phrase.ru(), FieldLine::put).all(phrase.en(), FieldLine::put);
    }

    FieldLine phrase(Optional<Phrase> phrase) {
        put(phrase.isPresent() ? 1 : 0);
        phrase.ifPresent(this::phrase);
        return this;
    }

    String end() {
        return line.toString();
    }
}
