package goodterms.console;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.Forms;
import goodterms.desk.input.Nearness;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.FormRows;
import goodterms.desk.words.Asking;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks for an offer step by step: the instrument, the terms that matter, then the whole form to confirm or mend. */
public final class OfferDialogue {

    private final Wire wire;
    private final Forms forms;
    private final Lang lang;
    private final Phrase closing;
    private final Map<String, String> terms = new LinkedHashMap<>();

    /** {@code closing}: what is asked when the form is full. */
    public OfferDialogue(Wire wire, Forms forms, Lang lang, Phrase closing) {
        this.wire = wire;
        this.forms = forms;
        this.lang = lang;
        this.closing = closing;
    }

    /** The offer as confirmed; empty when whoever fills it in thought better of it. */
    public Optional<Offer> offer() {
        return called(instrument().flatMap(this::filled));
    }

    /** The offer of an instrument already chosen, with what is known of its terms. */
    public Optional<Offer> offer(Instrument instrument, Map<String, String> known) {
        terms.putAll(known);
        return called(filled(instrument));
    }

    private Optional<Offer> filled(Instrument instrument) {
        return askedAll(instrument) ? confirmed(instrument) : Optional.empty();
    }

    private Optional<Offer> called(Optional<Offer> offer) {
        if (offer.isEmpty()) {
            say(Asking.CANCELLED);
        }
        return offer;
    }

    private void say(Phrase phrase) {
        wire.show(List.of(Row.of(Ink.WARN, phrase.in(lang))));
    }

    private Optional<Instrument> instrument() {
        var all = forms.instruments();
        wire.show(FormRows.instruments(all, lang));
        var names = all.stream().map(i -> i.name().in(lang)).toList();
        while (true) {
            var line = line(Asking.WHICH.in(lang), "", names);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var found = chosen(line.get(), names).map(all::get);
            if (found.isPresent()) {
                return found;
            }
            say(Asking.noInstrument(all.size()));
        }
    }

    /** The place in a list that a number or the beginning of a name points to. */
    private static Optional<Integer> chosen(String typed, List<String> names) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.matches("[0-9]{1,2}")) {
            var number = Integer.parseInt(text);
            return number >= 1 && number <= names.size() ? Optional.of(number - 1) : Optional.empty();
        }
        var low = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        return Nearness.of(text, low).map(low::indexOf);
    }

    private boolean askedAll(Instrument instrument) {
        wire.show(FormRows.instrument(instrument, lang));
        return instrument.terms().stream().filter(Term::asked).limit(4).allMatch(t -> asked(instrument, t));
    }

    /** Asks one term until it is right; an empty line keeps what stands there. Answers false when it was called off. */
    private boolean asked(Instrument instrument, Term term) {
        if (!term.choices().isEmpty()) {
            wire.show(FormRows.choices(term, forms, lang));
        }
        while (true) {
            var standing = forms.filled(offer(instrument)).getOrDefault(term.key(), "");
            var line = line(FormRows.label(term, standing, lang), standing, choices(term));
            if (line.isEmpty()) {
                return false;
            }
            typed(term, line.get());
            var fault = forms.fault(term.key(), offer(instrument));
            if (fault.isEmpty() || terms.get(term.key()) == null && standing.isEmpty()) {
                return true;
            }
            terms.remove(term.key());
            wire.show(List.of(Row.of(Ink.BAD, fault.get().in(lang)).indented(2, 2)));
        }
    }

    private List<String> choices(Term term) {
        return term.choices().stream().map(c -> forms.choice(term, c).in(lang)).toList();
    }

    /** A choice may be typed as its number or its name; anything else stays as typed. */
    private void typed(Term term, String text) {
        if (!text.isBlank()) {
            var value =
                    chosen(text, choices(term)).map(i -> term.choices().get(i)).orElse(text.strip());
            terms.put(term.key(), value);
        }
    }

    /** Shows the whole form until it is sent or called off; a number mends that line. */
    private Optional<Offer> confirmed(Instrument instrument) {
        while (true) {
            var offer = offer(instrument);
            var read = forms.read(offer);
            wire.show(FormRows.summary(instrument, forms.filled(offer), read, lang));
            wire.show(forms.effect(read));
            var line = line(closing.in(lang), "", List.of());
            if (line.isEmpty() || Asking.no(line.get())) {
                return Optional.empty();
            }
            var number = chosen(
                    line.get(), instrument.terms().stream().map(Term::key).toList());
            if (number.isPresent()) {
                if (!asked(instrument, instrument.terms().get(number.get()))) {
                    return Optional.empty();
                }
            } else if (Asking.sends(line.get()) && read instanceof Terms.Understood) {
                return Optional.of(offer);
            } else {
                say(Asking.sends(line.get()) ? Asking.MEND_FIRST : Asking.NOT_SENT);
            }
        }
    }

    private Offer offer(Instrument instrument) {
        return new Offer(instrument.id(), terms);
    }

    /** A line of the dialogue; empty when it was called off. Commands of the talk wait until it is done. */
    private Optional<String> line(String label, String filled, List<String> completions) {
        while (true) {
            var typed = wire.read(new Prompt(label + " ", filled, completions, false));
            if (!(typed instanceof Typed.Line(String text)) || Asking.cancels(text)) {
                return Optional.empty();
            }
            if (!text.startsWith("/")) {
                return Optional.of(text);
            }
            say(Asking.FINISH_FIRST);
        }
    }
}
