package goodterms.settlement.offers;

import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.TermValue;
import java.util.stream.Collectors;

/** Writes a term's value the way it may be typed again. */
final class Written {

    private static final Phrase YES = Phrase.of("да", "yes");

    private static final Phrase NO = Phrase.of("нет", "no");

    private Written() {}

    static String text(TermValue value, Catalogue catalogue, Lang lang) {
        return switch (value) {
            case TermValue.Sum sum ->
                Amounts.spoken(lang, sum.money().amount(), sum.money().currency());
            case TermValue.Day day -> Dates.figures(lang, day.date());
            case TermValue.Flag flag -> (flag.set() ? YES : NO).in(lang);
            case TermValue.Number number -> {
                var plain = number.number().stripTrailingZeros().toPlainString();
                yield lang == Lang.RU ? plain.replace('.', ',') : plain;
            }
            case TermValue.Choice choice -> catalogue.word(choice.key()).in(lang);
            case TermValue.Text text -> text.text();
            case TermValue.Items items -> String.join("; ", items.items());
            case TermValue.Plan plan ->
                plan.payments().stream()
                        .map(p -> Dates.figures(lang, p.on()) + ": "
                                + Amounts.spoken(
                                        lang, p.amount().amount(), p.amount().currency()))
                        .collect(Collectors.joining("; "));
        };
    }
}
