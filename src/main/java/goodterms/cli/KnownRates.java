package goodterms.cli;

import goodterms.debt.Rates;
import goodterms.lang.Phrase;
import goodterms.yaml.Bundled;
import goodterms.yaml.RatesFile;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dated rates that came with the program, with {@code rates.yaml} of the data folder laid over them. */
final class KnownRates {

    static final String FILE = "rates.yaml";

    private KnownRates() {}

    static Map<String, Rates> of(Desk desk) {
        Map<String, Rates> all = new LinkedHashMap<>(Bundled.rates());
        var own = desk.globals().folder(desk.world()).resolve(FILE);
        if (!Files.exists(own)) {
            return all;
        }
        var read = RatesFile.read(own.toString(), Library.open(own).text());
        read.problems().forEach(p -> desk.world().err().print(ProblemRows.line(p, desk.lang()) + "\n"));
        read.value()
                .orElseThrow(() -> new Trouble(Exit.PROBLEMS, broken(own.toString())))
                .forEach((name, rates) -> all.merge(name, rates, Rates::under));
        return all;
    }

    private static Phrase broken(String file) {
        return Phrase.of(
                "Свои ставки не прочитаны: исправьте " + file + ".",
                "Your own rates were not read: mend " + file + ".");
    }
}
