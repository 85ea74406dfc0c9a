package goodterms.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Typed looks at the fields of a stored record; a missing field or one of another kind is a {@link Missing}. */
record Fields(Map<String, Object> values) {

    /** The record lacks a field that its form has, or holds something else in it. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        Missing(String field) {
            super(field);
        }
    }

    String text(String field) {
        return the(field, String.class);
    }

    long number(String field) {
        return the(field, Long.class);
    }

    int small(String field) {
        var number = number(field);
        if (number != (int) number) {
            throw new Missing(field);
        }
        return (int) number;
    }

    boolean truth(String field) {
        return the(field, Boolean.class);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Fields record(String field) {
        return of(the(field, Map.class));
    }

    List<Fields> records(String field) {
        var records = new ArrayList<Fields>();
        for (var value : the(field, List.class)) {
            if (!(value instanceof Map<?, ?> map)) {
                throw new Missing(field);
            }
            records.add(of(map));
        }
        return records;
    }

    private static Fields of(Map<?, ?> map) {
        var record = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> record.put(String.valueOf(name), value));
        return new Fields(record);
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var value : the(field, List.class)) {
            if (!(value instanceof String text)) {
                throw new Missing(field);
            }
            texts.add(text);
        }
        return texts;
    }

    /** Every field as text, in order. */
    Map<String, String> allTexts() {
        var texts = new LinkedHashMap<String, String>();
        values.keySet().forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** The value of an enum by its name. */
    <E extends Enum<E>> E word(String field, Class<E> type) {
        var word = text(field);
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        throw new Missing(field);
    }

    /** Nothing may stand in the record beside these. */
    void only(String... fields) {
        if (!Set.of(fields).containsAll(values.keySet())) {
            throw new Missing(values.keySet().toString());
        }
    }

    private <T> T the(String field, Class<T> type) {
        return Optional.ofNullable(values.get(field))
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new Missing(field));
    }
}
