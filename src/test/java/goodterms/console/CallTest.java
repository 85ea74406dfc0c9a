package goodterms.console;

import goodterms.lang.Lang;
import org.junit.jupiter.api.Test;

class CallTest {
    @Test
    void x() {
        p(
                Played.of(
                        Lang.RU,
                        "1\nВы нарушили договор?\n/почему\n/показатели\n/показатели все\n1\n/отменить\n/подсказка\n/несогласен\n/lang en\n/facts\n"));
        p(Played.of(Lang.EN, "/offer\n1\n/hint\n\n24 Feb\nnever\n2\n25 Feb\n\n/why\n/debrief\n\n"));
    }

    void p(Played p) {
        System.out.println(p.transcript());
        System.out.println("=====" + p.kept());
    }
}
