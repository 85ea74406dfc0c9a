package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextLintsTest {

    private static List<Optional<String>> figures(String... texts) {
        return Stream.of(texts)
                .map(text -> TextLints.figure(text).map(TextLints.Stretch::text))
                .toList();
    }

    private static List<Optional<String>> found(String... figures) {
        return Stream.of(figures).map(Optional::of).toList();
    }

    @Test
    void datesAndSumsTypedAsDigitsAreFoundInBothLanguages() {
        assertEquals(
                found("12.10", "12.10.2026", "3/15/26", "2026-10-05", "3-го мая", "9 октября", "480 000", "500 руб"),
                figures(
                        "Ждём 12.10, да?",
                        "Счёт от 12.10.2026.",
                        "до 3/15/26",
                        "(2026-10-05)",
                        "к 3-го мая",
                        "с 9 октября",
                        "№ 7: 480 000 рублей",
                        "за 500 рублей"));
        assertEquals(
                found("12,500", "3rd of May", "May 3", "€480", "$ 12", "75 thousand"),
                figures(
                        "12,500 due",
                        "the 3rd of May",
                        "On May 3 they pay",
                        "It is €480.",
                        "$ 12",
                        "some 75 thousand"));
    }

    @Test
    void numbersThatAreNeitherDateNorSumAreLeftAlone() {
        assertEquals(
                List.of(Optional.empty()),
                figures(
                                "№ 5.",
                                "шаг 5?",
                                "10%",
                                "12.05%",
                                "1.2.3",
                                "5 дней",
                                "42, 43",
                                "{total_due|money} 7",
                                "May",
                                "12 x 3")
                        .stream()
                        .distinct()
                        .toList());
    }

    @Test
    void theFirstOfSeveralIsTold() {
        assertEquals(
                new TextLints.Stretch("5 мая", 12, 17),
                TextLints.figure("Шаг 7, счёт 5 мая, 480 000 ₽").orElseThrow());
    }
}
