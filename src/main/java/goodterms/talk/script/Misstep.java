package goodterms.talk.script;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Offer;
import goodterms.settlement.TermFault;
import goodterms.talk.Event;
import goodterms.talk.Menu;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import goodterms.talk.script.Playthrough.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An input line of a playthrough whose move cannot be made where it stands: what is wrong, and what would do. */
public record Misstep(Line.Input line, Phrase message, Phrase fix) {

    private static final Phrase DROP = Phrase.of("Уберите эту строку.", "Take this line out.");

    public Problem at(String file) {
        var place = new Place(file, line.number(), 1, line.number(), line.text().length() + 1);
        return Code.IMPOSSIBLE_MOVE.error(place, message, fix);
    }

    /** What stands in the way of a line, given the talk before it, the move it means and the talk after. */
    static Optional<Misstep> of(Line.Input line, Talk before, Optional<Move> move, Talk after) {
        if (move.isEmpty()) {
            return Optional.of(noMove(line));
        }
        if (before.state().over().isEmpty() && offMenu(line.text(), before)) {
            return Optional.of(noOption(line, before));
        }
        for (var event : after.fresh()) {
            if (event instanceof Event.Faulty(var offer, var faults)) {
                return Optional.of(faulty(line, offer, faults));
            }
            if (event instanceof Event.Refused(var why)) {
                return Optional.of(refused(line, why, before));
            }
        }
        return Optional.empty();
    }

    /** A number that no reply on the table has; it would be spoken as a sentence. */
    private static boolean offMenu(String line, Talk before) {
        var rest = line.substring(1).strip();
        return line.startsWith(">")
                && rest.matches("[0-9]{1,2}")
                && !before.menu().isEmpty()
                && (rest.startsWith("0")
                        || Integer.parseInt(rest) > before.menu().size());
    }

    private static Misstep noMove(Line.Input line) {
        return new Misstep(
                line,
                Phrase.of("Такого хода нет.", "There is no such move."),
                Phrase.of(
                        "После «*» пишут: undo, advise, hint, leave, disagree.",
                        "After \"*\" stands one of: undo, advise, hint, leave, disagree."));
    }

    private static Misstep noOption(Line.Input line, Talk before) {
        return new Misstep(
                line, Phrase.of("Такого ответа здесь нет.", "There is no such reply here."), replies(line, before));
    }

    private static Phrase replies(Line.Input line, Talk before) {
        var open = before.menu().stream()
                .filter(Menu.Entry::open)
                .map(e -> "@" + e.option().id())
                .toList();
        return open.isEmpty()
                ? DROP
                : Phrase.of("Здесь можно: " + Shown.list(open) + ".", "Here there are: " + Shown.list(open) + ".");
    }

    private static Misstep refused(Line.Input line, Event.Why why, Talk before) {
        return switch (why) {
            case NO_SUCH_OPTION -> noOption(line, before);
            case OPTION_LOCKED ->
                new Misstep(
                        line,
                        Phrase.of(
                                "Этот ответ здесь закрыт: его «when» не выполняется.",
                                "This reply is locked here: its \"when\" does not hold."),
                        replies(line, before));
            case OVER ->
                new Misstep(
                        line,
                        Phrase.of("К этой строке разговор уже закончен.", "The call is over before this line."),
                        Phrase.of(
                                "Уберите эту строку и ходы после неё.", "Take out this line and the moves after it."));
            case NO_OFFER_HERE -> noOffer(line, before);
            case NOT_ON_OFFER -> notOnOffer(line, before);
            case ALREADY_AGREED ->
                new Misstep(line, Phrase.of("Вы уже договорились.", "An agreement is reached already."), DROP);
            case NOTHING_TO_UNDO -> new Misstep(line, Phrase.of("Отменять нечего.", "There is nothing to undo."), DROP);
            case EXAM -> new Misstep(line, Phrase.of("На экзамене этого нет.", "An exam has no such move."), DROP);
            case NO_HINT ->
                new Misstep(line, Phrase.of("К этому месту подсказки нет.", "There is no hint for this place."), DROP);
            case NOTHING_JUDGED ->
                new Misstep(line, Phrase.of("Оценки ещё не было.", "Nothing has been judged yet."), DROP);
        };
    }

    private static Misstep noOffer(Line.Input line, Talk before) {
        var node = Shown.of(before.state().node());
        return new Misstep(
                line,
                Phrase.of(
                        "В узле «" + node + "» предлагать условия нельзя: «offer: false».",
                        "In the node \"" + node + "\" no offer can be made: \"offer: false\"."),
                Phrase.of(
                        "Перенесите предложение дальше по разговору или уберите «offer: false».",
                        "Move the offer further on in the call, or take \"offer: false\" out."));
    }

    private static Misstep notOnOffer(Line.Input line, Talk before) {
        var known = before.stage().scenario().settlement().instruments();
        return new Misstep(
                line,
                Phrase.of("Этого инструмента в разговоре нет.", "This instrument is not on offer in this call."),
                Phrase.of(
                        "Возьмите один из этих: " + Shown.list(known) + ". Или впишите свой в «instruments».",
                        "Take one of these: " + Shown.list(known) + ". Or add yours to \"instruments\"."));
    }

    private static Misstep faulty(Line.Input line, Offer offer, List<TermFault> faults) {
        var keys = Shown.list(faults.stream().map(TermFault::key).toList());
        var name = Shown.of(offer.instrument());
        return new Misstep(
                line,
                Phrase.of(
                        "Такое предложение сделать нельзя, дело в условиях: " + keys + ".",
                        "This offer cannot be made; the terms at fault: " + keys + "."),
                Phrase.of(
                        told(faults, Lang.RU) + " Все условия: goodterms explain " + name + ".",
                        told(faults, Lang.EN) + " All terms: goodterms explain " + name + "."));
    }

    private static String told(List<TermFault> faults, Lang lang) {
        return faults.stream()
                .map(f -> Shown.of(f.key()) + ": " + f.message().in(lang))
                .collect(Collectors.joining(" "));
    }
}
