package goodterms.screen.call;

import goodterms.desk.input.Command;
import goodterms.desk.input.Input;
import goodterms.desk.words.Desk;
import goodterms.lang.Phrase;
import goodterms.screen.Glance;
import goodterms.screen.Step;
import goodterms.screen.call.Showing.Question;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.SettingsPage;
import goodterms.talk.Move;
import java.util.Set;

/** From keys to moves. */
final class CallKeys {

    /** A letter that says yes on its own, whatever the layout. */
    private static final Set<String> YES = Set.of("д", "Д", "y", "Y", "l", "L");

    private static final Phrase BACK = Phrase.of(
            "К списку? Разговор сохранён. Ещё раз Esc — уйти, любая клавиша — остаться.",
            "To the list? The call is saved. Esc again to go, any key to stay.");

    private static final Phrase NOTHING = Phrase.of(
            "Наберите номер ответа или скажите своими словами.", "Type the number of a reply, or use your own words.");

    private final CallPage page;
    private final Glance glance;

    CallKeys(CallPage page, Glance glance) {
        this.page = page;
        this.glance = glance;
    }

    /** Any key cuts her pause short; Enter on an empty line does only that. */
    Step pressed(Key key) {
        var skips = page.showing().beat() >= 0
                && key.is(Name.ENTER)
                && page.typing().box().blank();
        if (skips) {
            return new Step.To(page.with(page.showing().quiet()));
        }
        var asked = page.showing().question();
        var quiet = new CallKeys(page.with(page.showing().quiet()), glance);
        return asked == Question.NONE ? quiet.plain(key) : quiet.answered(asked, key);
    }

    private Step answered(Question asked, Key key) {
        return switch (asked) {
            case STOP -> key.ctrl('c') ? new Step.Leave() : key.is(Name.ENTER) ? to(page) : plain(key);
            case BACK -> key.is(Name.ESC) ? Step.back() : plain(key);
            case END ->
                key instanceof Key.Typed(String letter) && YES.contains(letter)
                        ? to(page.play(new Move.Leave(), glance))
                        : to(page);
            case NONE -> plain(key);
        };
    }

    private Step plain(Key key) {
        var command = CallDeeds.command(key).or(() -> CallDeeds.held(key));
        if (command.isPresent()) {
            return new CallAsked(page, glance).answer(command.get(), "");
        }
        return switch (key) {
            case Key.Press(Name name) when name == Name.ENTER -> enter();
            case Key.Press(Name name) when name == Name.ESC -> escape();
            case Key.Press(Name name) when name == Name.UP || name == Name.DOWN -> point(name == Name.UP ? -1 : 1);
            case Key.Press(Name name) when name == Name.PAGE_UP -> scroll(5);
            case Key.Press(Name name) when name == Name.PAGE_DOWN -> scroll(-5);
            case Key.Wheel(boolean up) -> scroll(up ? 3 : -3);
            case Key.Line(String text) -> clicked(text);
            case Key.Ctrl(char letter) when letter == 'c' -> interrupted();
            case Key.Ctrl(char letter) when letter == 'o' -> new Step.Over(page, new SettingsPage(0));
            case Key.Typed(String text)
            when text.equals("?") && page.typing().box().text().isEmpty() ->
                new CallAsked(page, glance).answer(Command.HELP, "");
            default -> edited(key);
        };
    }

    private Step to(CallPage next) {
        return new Step.To(next);
    }

    private Step edited(Key key) {
        var box = page.typing().box().after(key);
        return box.map(b -> walked(page.with(page.typing().with(b))))
                .map(this::to)
                .orElseGet(() -> to(page));
    }

    /** Whoever has chosen a reply or begun to type has learned the first key. */
    private CallPage walked(CallPage next) {
        return next.with(next.showing().walked(1));
    }

    private Step enter() {
        if (page.talk().over() && page.typing().box().blank()) {
            return new CallAsked(page, glance).answer(Command.DEBRIEF, "");
        }
        var reply = page.reply();
        if (reply >= 0) {
            return say(reply);
        }
        return page.typing().box().blank()
                ? to(page.saying(NOTHING))
                : typed(Input.of(page.typing().box().text()));
    }

    private Step say(int reply) {
        var option = page.talk().menu().get(reply).option();
        return to(page.play(new Move.Choose(option.id()), glance));
    }

    private Step typed(Input input) {
        return switch (input) {
            case Input.Nothing() -> to(page);
            case Input.Pick(int number) -> to(page.saying(none(number)));
            case Input.Say(String text) -> to(page.play(new Move.Say(text), glance));
            case Input.Ask(var command, String rest) ->
                new CallAsked(page.with(Typing.nothing()), glance).answer(command, rest);
            case Input.Unknown unknown -> to(page.saying(Desk.unknown(unknown.typed(), unknown.meant())));
        };
    }

    private Phrase none(int number) {
        var size = page.talk().menu().size();
        return size == 0 ? Desk.NO_REPLIES : Desk.noReply(number, size);
    }

    /** A click on a reply points at it; a click on the one pointed at says it. */
    private Step clicked(String text) {
        if (!(Input.of(text) instanceof Input.Pick(int number))
                || number > page.talk().menu().size()) {
            return typed(Input.of(text));
        }
        return page.reply() == number - 1
                ? say(number - 1)
                : to(walked(page.with(Typing.nothing().pointing(number - 1))));
    }

    private Step point(int by) {
        var size = page.talk().menu().size();
        if (size == 0 || !page.typing().box().blank() && page.reply() < 0) {
            return to(page);
        }
        var from = page.reply();
        var next = from < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(from + by, size);
        return to(walked(page.with(Typing.nothing().pointing(next))));
    }

    private Step scroll(int lines) {
        return to(page.with(page.showing().scrolled(page.showing().back() + lines)));
    }

    private Step escape() {
        if (page.talk().over()) {
            return Step.back();
        }
        if (page.showing().back() > 0 || page.typing().pointed() >= 0) {
            return to(page.with(page.typing().pointing(-1))
                    .with(page.showing().scrolled(0).walked(Showing.WALKED)));
        }
        return to(page.with(
                page.showing().asking(Question.BACK, page.line().journal().keeps() ? BACK : Desk.STOP)));
    }

    private Step interrupted() {
        if (page.talk().over()) {
            return new Step.Leave();
        }
        var words = page.line().journal().keeps() ? Desk.STOP_SAVED : Desk.STOP;
        return to(page.with(page.showing().asking(Question.STOP, words)));
    }
}
