package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper that came from the other side, read for its defects. */
class PaperReadingTest {

    @TempDir
    Path data = Path.of("");

    private Ran checked(String lang, String text, String... more) throws IOException {
        Files.writeString(data.resolve("letter.txt"), text);
        var words = new String[more.length + 4];
        words[0] = "--lang=" + lang;
        words[1] = "settle";
        words[2] = "--check";
        words[3] = "letter.txt";
        System.arraycopy(more, 0, words, 4, more.length);
        return Ran.at(data, data, Map.of(), "", words);
    }

    @Test
    void defectsAreToldWithTheirGravityInBothLanguages() throws IOException {
        var ru = checked(
                "ru",
                "Гарантийное письмо. Гарантируем оплату имеющейся задолженности в полном объёме по мере поступления"
                        + " денежных средств от заказчиков. Генеральный директор (подпись).");
        assertEquals(1, ru.code());
        assertEquals("""
                Гарантийное письмо об оплате
                  ! ничего не стоит: Нет суммы: «гарантируем оплату задолженности»
                  ! ничего не стоит: Нет даты или она условная: «при поступлении средств»
                """, ru.out());
        var en = checked(
                "en",
                "We guarantee payment of the existing arrears in full as funds arrive from our customers. CEO (signed).",
                "--instrument=guarantee_letter");
        assertEquals(1, en.code());
        assertEquals("""
                Payment undertaking letter (known in Russia as a 'guarantee letter')
                  ! worthless: No amount: 'we guarantee payment of arrears'
                  ! worthless: No date, or conditional: 'when funds arrive'
                """, en.out());
    }

    @Test
    void aGoodPaperIsSaidToShowNothing() throws IOException {
        var good = checked(
                "en",
                "PROMISSORY NOTE. Tver, 3 March 2026. Berryland LLC (1 Sadovaya St, Tver) unconditionally promises to"
                        + " pay against this promissory note the sum of 498,936.99 (four hundred ninety-eight thousand"
                        + " nine hundred thirty-six roubles 99 kopecks) to Kartonpak LLC or order. Payable on 2 April"
                        + " 2026. Place of payment: 5 Primernaya St, Moscow. CEO (handwritten signature).");
        assertEquals(0, good.code());
        assertEquals("""
                Promissory note
                  The text shows none of the defects we know. This is a training check, not a
                    lawyer's opinion.
                """, good.out());
    }

    @Test
    void whatCannotBeReadIsToldWithoutATrace() throws IOException {
        var which = checked("ru", "Уважаемые коллеги, заплатим.");
        assertEquals(2, which.code());
        assertEquals("", which.out());
        assertEquals(
                true,
                which.err().startsWith("Что это за документ? Добавьте --instrument: guarantee_letter, "),
                which.err());

        var binary = checked("en", "PK\u0003\u0004\u0000\u0000");
        assertEquals("\"letter.txt\" is not a text. Save the document as plain text (.txt).\n", binary.err());
        assertEquals(2, binary.code());

        var none = Ran.at(data, data, Map.of(), "", "--lang=en", "settle", "--check", "none.txt");
        assertEquals("There is no file \"" + data.resolve("none.txt") + "\".\n", none.err());
        assertEquals(3, none.code());
    }
}
