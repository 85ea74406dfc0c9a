package goodterms.cli;

import goodterms.check.Nearest;
import goodterms.console.OfferDialogue;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.EffectRows;
import goodterms.desk.telling.SettleRows;
import goodterms.desk.words.Settling;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.paper.Paper;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import goodterms.settlement.Instrument.Authority;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Proposal;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import goodterms.settlement.advice.Advice.Suggestion;
import goodterms.settlement.advice.Advisor;
import goodterms.settlement.offers.OfferForm;
import goodterms.yaml.Bundled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One debt settled at the desk, from the facts to the paper. */
record Settlement(Desk desk, Questions questions, SettleFacts.Given given, Names names, LocalDate today) {

    /** The offer asked for as typed, and where the paper goes. */
    record Wanted(Optional<Offer> offer, Optional<String> to) {}

    /** The names on the paper, as far as they are given. */
    record Names(
            Optional<String> creditor,
            Optional<String> debtor,
            Optional<String> contact,
            Optional<String> signatory,
            Optional<String> manager) {}

    private static final String BLANK = "________________";

    int settle(Wanted wanted) {
        var target = wanted.to().map(file -> new PaperFile(desk, file));
        target.ifPresent(PaperFile::free);
        var whole = desk.engine().catalogue();
        var wish = wanted.offer().map(offer -> found(offer.instrument(), whole));
        wish.ifPresent(i -> checkKeys(i, wanted.offer().orElseThrow().terms()));
        wanted.offer()
                .ifPresent(o -> o.with().forEach(other -> checkKeys(found(other.instrument(), whole), other.terms())));
        var facts = SettleFacts.of(given, questions, whole, Bundled.jurisdictions(), today, lang());
        var catalogue = facts.law().over(whole);
        show(new FactRows(facts, catalogue, KnownRates.of(desk)).rows(lang()));
        var ranked = ranked(facts, catalogue, wish);
        if (wish.isEmpty() && !questions.live()) {
            return Exit.DONE;
        }
        var parties = parties();
        var listed = ranked.stream().map(Suggestion::instrument).toList();
        var forms = new DeskForms(catalogue, listed, facts.cause(), facts.debt(), parties, lang());
        var chosen = wish.flatMap(i -> catalogue.instrument(i.id()));
        return offer(forms, chosen, wanted.offer())
                .map(proposal -> written(proposal, facts, forms, target))
                .orElse(questions.live() ? Exit.DONE : Exit.PROBLEMS);
    }

    private Lang lang() {
        return desk.lang();
    }

    private void show(List<Row> rows) {
        questions.show(rows);
    }

    private static Instrument found(String id, Catalogue catalogue) {
        var ids = catalogue.instruments().stream().map(Instrument::id).toList();
        return catalogue
                .instrument(id)
                .orElseThrow(() -> new Trouble(
                        Exit.USAGE,
                        Nearest.to(id, ids)
                                .map(near -> Phrase.of(
                                        "--instrument: «" + id + "» в каталоге нет. Возможно, " + near + "?",
                                        "--instrument: there is no \"" + id + "\". Did you mean " + near + "?"))
                                .orElseGet(() -> Phrase.of(
                                        "--instrument: «" + id
                                                + "» в каталоге нет. Без параметра покажу, что подходит.",
                                        "--instrument: there is no \"" + id + "\". Leave it out to see what fits."))));
    }

    private static void checkKeys(Instrument instrument, Map<String, String> terms) {
        for (var key : terms.keySet()) {
            if (instrument.term(key).isEmpty()) {
                var all = String.join(
                        ", ", instrument.terms().stream().map(t -> t.key()).toList());
                throw Trouble.usage(
                        "Условия «" + key + "» здесь нет. Есть: " + all + ".",
                        "There is no term \"" + key + "\" here. There are: " + all + ".");
            }
        }
    }

    private List<Suggestion> ranked(SettleFacts facts, Catalogue catalogue, Optional<Instrument> wish) {
        var rule = Optional.ofNullable(Bundled.model().blockers().get(facts.blocker()));
        var clearing = rule.map(r -> r.instruments()).orElse(Set.of());
        var ids = catalogue.instruments().stream().map(Instrument::id).toList();
        var advisor = new Advisor(catalogue, Bundled.advice());
        var nobody = new Parties(same(BLANK), same(BLANK), same(BLANK), Optional.empty(), same(BLANK));
        var ranked = advisor.ranked(facts.cause(), ids, clearing, facts.debt(), nobody);
        if (wish.isEmpty()) {
            show(SettleRows.ranking(ranked, clearing, facts.wished(), !questions.live(), lang()));
            show(SettleRows.reference(
                    catalogue.instruments().stream()
                            .filter(i -> i.authority() == Authority.SPECIALIST && i.fit(facts.cause()) > 0)
                            .toList(),
                    lang()));
        }
        return ranked;
    }

    private Parties parties() {
        var creditor = questions.name(Settling.CREDITOR, names.creditor());
        var debtor = questions.name(Settling.DEBTOR, names.debtor());
        var contact = questions.name(Settling.CONTACT, names.contact());
        return new Parties(
                same(creditor),
                same(debtor),
                same(contact),
                names.signatory().map(Settlement::same),
                same(names.manager().orElse("")));
    }

    private static Phrase same(String name) {
        return Phrase.of(name, name);
    }

    private Optional<Proposal> offer(DeskForms forms, Optional<Instrument> chosen, Optional<Offer> wanted) {
        if (chosen.filter(i -> i.authority() == Authority.SPECIALIST).isPresent() || !questions.live()) {
            return typed(forms, wanted.orElseThrow());
        }
        var dialogue = new OfferDialogue(questions.wire(), forms, lang(), Settling.WRITE);
        var offer = chosen.map(i -> dialogue.offer(i, wanted.orElseThrow())).orElseGet(dialogue::offer);
        return offer.flatMap(o -> typed(forms, o));
    }

    /** An offer as it stands, with every fault told at its field. */
    private Optional<Proposal> typed(DeskForms forms, Offer offer) {
        return switch (forms.read(offer)) {
            case Terms.Understood(Proposal proposal) -> Optional.of(proposal);
            case Terms.Faulty(List<TermFault> faults) -> {
                var form = new OfferForm(
                        forms, forms.catalogue().instrument(offer.instrument()).orElseThrow(), offer);
                faults.forEach(f -> desk.tell(fault(f, form)));
                yield Optional.empty();
            }
        };
    }

    private static Phrase fault(TermFault fault, OfferForm form) {
        var label = form.field(fault.key())
                .map(f -> f.term().label())
                .orElse(form.instrument().name());
        return Phrase.each(lang ->
                fault.key() + " (" + label.in(lang) + "): " + fault.message().in(lang));
    }

    private int written(Proposal proposal, SettleFacts facts, DeskForms forms, Optional<PaperFile> target) {
        if (!questions.live()) {
            show(List.of(
                    Row.empty(), Row.of(Ink.STRONG, proposal.instrument().name().in(lang()))));
            forms.effect(proposal).ifPresent(effect -> show(EffectRows.of(effect, lang())));
        }
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.addAll(SettleRows.laws(proposal.instrument(), facts.law(), lang()));
        rows.add(Row.of(Ink.STRONG, Settling.NEXT.in(lang()) + " ")
                .plus(proposal.instrument().nextStep().in(lang()) + ".")
                .indented(0, 2));
        show(rows);
        var papers = new Paper(Bundled.papers(), forms.catalogue());
        var paper = papers.write(proposal, facts.debt(), onPaper(forms.parties()), lang());
        if (target.isPresent()) {
            target.get().write(paper);
        } else {
            show(PaperFile.rows(paper));
        }
        return Exit.DONE;
    }

    /** Names that stayed open are blank lines on the paper. */
    private static Parties onPaper(Parties parties) {
        return new Parties(
                blank(parties.creditor()),
                blank(parties.debtor()),
                blank(parties.contact()),
                parties.signatory(),
                blank(parties.manager()));
    }

    private static Phrase blank(Phrase name) {
        return name.in(Lang.RU).isBlank() ? same(BLANK) : name;
    }
}
