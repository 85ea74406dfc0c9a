package goodterms.console;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.input.Nearness;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.EffectRows;
import goodterms.desk.telling.FormRows;
import goodterms.desk.words.Asking;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.offers.Forms;
import goodterms.settlement.offers.OfferForm;
import goodterms.settlement.offers.OfferForm.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks for an offer step by step: the instrument, the terms that matter, then the whole form to confirm, mend or add to. */
public final class OfferDialogue {

    private final Wire wire;
    private final Forms forms;
    private final Lang lang;
    private final Phrase closing;

    /** {@code closing}: what is asked when the form is full. */
    public OfferDialogue(Wire wire, Forms forms, Lang lang, Phrase closing) {
        this.wire = wire;
        this.forms = forms;
        this.lang = lang;
        this.closing = closing;
    }

    /** The offer as confirmed; empty when whoever fills it in thought better of it. */
    public Optional<Offer> offer() {
        return called(instrument(forms.instruments()).flatMap(i -> filled(OfferForm.of(forms, i, Map.of()))));
    }

    /** The offer of an instrument already chosen, with what is known of its terms. */
    public Optional<Offer> offer(Instrument instrument, Offer known) {
        return called(filled(new OfferForm(forms, instrument, known)));
    }

    private Optional<Offer> filled(OfferForm empty) {
        return askedAll(empty, empty.instrument()).flatMap(this::confirmed);
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

    private Optional<Instrument> instrument(List<Instrument> all) {
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

    /** Asks the terms that matter of one instrument; empty when it was called off. */
    private Optional<OfferForm> askedAll(OfferForm empty, Instrument instrument) {
        wire.show(FormRows.instrument(instrument, lang));
        var form = Optional.of(empty);
        for (var field : empty.asked(instrument)) {
            form = form.flatMap(f -> asked(f, field.key()));
        }
        return form;
    }

    /** Asks one term until it is right; an empty line keeps what stands there. */
    private Optional<OfferForm> asked(OfferForm form, String key) {
        var term = form.field(key).orElseThrow().term();
        if (!term.choices().isEmpty()) {
            wire.show(FormRows.choices(term, forms, lang));
        }
        var now = form;
        while (true) {
            var field = now.field(key).orElseThrow();
            var line = line(FormRows.label(term, field.value(), lang), field.value(), choices(field));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var typed = typed(now, field, line.get());
            var after = typed.field(key).orElseThrow();
            if (after.fault().isEmpty() || line.get().isBlank() && field.value().isEmpty()) {
                after.remark().ifPresent(r -> told(Ink.WARN, r));
                return Optional.of(typed);
            }
            told(Ink.BAD, after.fault().get());
            now = now.untyped(key);
        }
    }

    private void told(Ink ink, Phrase phrase) {
        wire.show(List.of(Row.of(ink, phrase.in(lang)).indented(2, 2)));
    }

    private List<String> choices(Field field) {
        return field.term().choices().stream()
                .map(c -> forms.choice(field.term(), c).in(lang))
                .toList();
    }

    /** A choice may be typed as its number or its name; anything else stays as typed, nothing typed changes nothing. */
    private OfferForm typed(OfferForm form, Field field, String text) {
        if (text.isBlank()) {
            return form;
        }
        var choice =
                chosen(text, choices(field)).map(i -> field.term().choices().get(i));
        return form.typed(field.key(), choice.orElse(text.strip()));
    }

    /** Shows the whole form until it is sent or called off; a number mends that line, a plus adds an instrument. */
    private Optional<Offer> confirmed(OfferForm filled) {
        var form = filled;
        while (true) {
            wire.show(FormRows.summary(form, lang));
            form.effect().ifPresent(effect -> wire.show(EffectRows.of(effect, lang)));
            wire.show(FormRows.partners(form, lang));
            var line = line(closing.in(lang), "", List.of());
            if (line.isEmpty() || Asking.no(line.get())) {
                return Optional.empty();
            }
            if (Asking.sends(line.get()) && form.understood().isPresent()) {
                return Optional.of(form.offer());
            }
            var changed = changed(form, line.get().strip());
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            form = changed.get();
        }
    }

    /** The form as an answer changes it, or as it was with the reason; empty when it was called off. */
    private Optional<OfferForm> changed(OfferForm form, String line) {
        var fields = form.fields();
        var number = chosen(line, fields.stream().map(Field::key).toList());
        if (number.isPresent()) {
            return asked(form, fields.get(number.get()).key());
        }
        if (line.equals("+") && !form.partners().isEmpty()) {
            return instrument(form.partners()).flatMap(i -> askedAll(form.plus(i), i));
        }
        if (line.equals("-") || line.equals("−")) {
            return Optional.of(form.minus());
        }
        say(Asking.sends(line) ? Asking.MEND_FIRST : Asking.NOT_SENT);
        return Optional.of(form);
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
