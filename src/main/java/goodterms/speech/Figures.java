package goodterms.speech;

import goodterms.lang.Amounts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.Listener.Context;
import goodterms.speech.rules.Remark;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Word;
import goodterms.speech.text.Shape;
import goodterms.speech.text.Token;
import goodterms.speech.text.Utterance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a sum that a sentence names as owed with the sums of the documents. */
record Figures(Said said, Context context, Tongue tongue) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A sum named as owed, where, and the nearest that is. */
    record Misstated(Stretch place, BigDecimal known) {

        Remark filled(Remark remark) {
            return new Remark(remark.stance(), filled(remark.why()), filled(remark.advice()));
        }

        private Phrase filled(Phrase phrase) {
            return Phrase.each(lang -> phrase.in(lang).replace("{known}", written(lang)));
        }

        private String written(Lang lang) {
            var plain = known.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f";
            var english = String.format(Locale.ROOT, plain, known);
            return switch (lang) {
                case RU -> english.replace(',', '\u00A0').replace('.', ',');
                case EN -> english;
            };
        }
    }

    Optional<Misstated> misstated() {
        var owed = new ArrayList<>(context.figures());
        context.known().forEach(text -> owed.addAll(sums(text)));
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        var theirs = sums(context.debtorLine());
        return said.sentences().stream()
                .flatMap(sentence -> wrong(tongue.book().claim(sentence), owed, theirs).stream())
                .findFirst();
    }

    private Optional<Misstated> wrong(List<Word> claim, List<BigDecimal> owed, List<BigDecimal> theirs) {
        int from = claim.size() - 1;
        while (from >= 0 && !figure(claim.get(from).token())) {
            from--;
        }
        if (from < 0) {
            return Optional.empty();
        }
        var place = Stretch.of(claim.subList(from, claim.size()));
        return sum(said.utterance().raw().substring(place.start(), place.end()))
                .filter(named -> owed.stream().noneMatch(known -> same(named, known)))
                .filter(named -> theirs.stream().noneMatch(known -> same(named, known)))
                .filter(named -> !part(named, owed))
                .map(named -> new Misstated(place, nearest(named, owed)));
    }

    /** A part of what is owed: that stands beside it, «120 000 из 240 000», or the sums named besides it make it up with this one. */
    private boolean part(BigDecimal named, List<BigDecimal> owed) {
        var all = named();
        var whole = owed.stream().filter(known -> named.compareTo(known) < 0).toList();
        var together = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.stream()
                .anyMatch(known -> same(together, known) || all.stream().anyMatch(other -> same(other, known)));
    }

    /** Every sum that is said, in full or as thousands: «240 000», «120 тысяч». */
    private List<BigDecimal> named() {
        var sums = new ArrayList<BigDecimal>();
        var tokens = said.utterance().tokens();
        for (var i = 0; i < tokens.size(); i++) {
            if (figure(tokens.get(i))) {
                said(tokens.get(i), tokens.get(Math.min(i + 1, tokens.size() - 1)))
                        .filter(sum -> sum.compareTo(THOUSAND) >= 0)
                        .ifPresent(sums::add);
            }
        }
        return sums;
    }

    private Optional<BigDecimal> said(Token figure, Token next) {
        var text = said.utterance().raw();
        return sum(text.substring(figure.start(), next.end()))
                .or(() -> sum(text.substring(figure.start(), figure.end())));
    }

    private static BigDecimal nearest(BigDecimal named, List<BigDecimal> owed) {
        return owed.stream()
                .min(Comparator.comparing(known -> known.subtract(named).abs()))
                .orElseThrow();
    }

    /** Equal, or the known sum rounded to thousands as people say it. */
    private static boolean same(BigDecimal named, BigDecimal known) {
        boolean rounded = named.remainder(THOUSAND).signum() == 0;
        return named.subtract(known).abs().compareTo(rounded ? THOUSAND : BigDecimal.ONE) < 0;
    }

    private List<BigDecimal> sums(String text) {
        return Utterance.of(text).tokens().stream()
                .filter(token -> token.shape() == Shape.BIG)
                .flatMap(token -> sum(text.substring(token.start(), token.end())).stream())
                .toList();
    }

    private Optional<BigDecimal> sum(String text) {
        return Amounts.parse(tongue.book().lexicon().lang(), text).found();
    }

    private static boolean figure(Token token) {
        return token.shape() == Shape.BIG || token.shape() == Shape.NUMBER;
    }
}
