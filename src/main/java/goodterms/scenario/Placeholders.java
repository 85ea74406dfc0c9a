package goodterms.scenario;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import goodterms.scenario.Text.Form;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the inside of a placeholder: a name, its argument and its formatter. */
final class Placeholders {

    private static final Pattern SHAPE = Pattern.compile(
            "\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*(?:\\(\\s*([^()]*?)\\s*\\))?\\s*(?:\\|\\s*([^|]*?)\\s*)?");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}");

    private static final int LONGEST = 100;

    private static final List<Form> SUM = List.of(Form.MONEY, Form.WORDS);
    private static final List<Form> DAY = List.of(Form.DATE);
    private static final List<Form> SPAN = List.of(Form.DAYS, Form.COUNT);
    private static final Map<String, List<Form>> FORMS = forms();

    private final int start;
    private final int end;
    private final Names names;
    private final List<Problem> problems;

    private Placeholders(int start, int end, Names names, List<Problem> problems) {
        this.start = start;
        this.end = end;
        this.names = names;
        this.problems = problems;
    }

    private static Map<String, List<Form>> forms() {
        var forms = new LinkedHashMap<String, List<Form>>();
        List.of("total_due", "amount", "penalty").forEach(n -> forms.put(n, SUM));
        List.of("due", "today", "in_days", "cash_day").forEach(n -> forms.put(n, DAY));
        forms.put("days_late", SPAN);
        return forms;
    }

    static Optional<Piece> parse(String inside, int start, Names names, List<Problem> problems) {
        return new Placeholders(start, start + inside.length(), names, problems).piece(inside);
    }

    private Optional<Piece> piece(String inside) {
        if (inside.startsWith("g:")) {
            return gendered(inside);
        }
        var shape = SHAPE.matcher(inside);
        if (inside.length() > LONGEST || !shape.matches()) {
            return refuse(unreadable(inside));
        }
        var name = shape.group(1);
        var bare = shape.group(2) == null && shape.group(3) == null;
        if (name.equals("me") || name.equals("address")) {
            return bare ? Optional.of(name.equals("me") ? new Piece.Me() : new Piece.Address()) : refuse(plain(name));
        }
        if (!FORMS.containsKey(name)) {
            return refuse(unknown(name));
        }
        var value = value(name, Optional.ofNullable(shape.group(2)));
        var form = form(name, Optional.ofNullable(shape.group(3)));
        return value.flatMap(v -> form.map(f -> new Piece.Computed(v, f)));
    }

    private Optional<Piece> gendered(String inside) {
        var bar = inside.indexOf('|');
        if (bar < 0 || inside.indexOf('|', bar + 1) >= 0) {
            return refuse(fault(
                    Phrase.of(
                            "В подстановке {g:…} нужны ровно две формы.",
                            "The placeholder {g:…} takes exactly two forms."),
                    Phrase.of("Напишите так: {g:рад|рада}.", "Write it as {g:рад|рада}.")));
        }
        return Optional.of(new Piece.Gendered(inside.substring(2, bar), inside.substring(bar + 1)));
    }

    private Optional<Value> value(String name, Optional<String> argument) {
        return switch (name) {
            case "total_due", "penalty", "today" -> argument.isPresent() ? refuse(noArgument(name)) : single(name);
            case "in_days" -> number(name, argument, -3650, 3650).map(Value.InDays::new);
            case "cash_day" -> inflow(argument);
            default -> invoice(name, argument);
        };
    }

    private static Optional<Value> single(String name) {
        return Optional.of(
                switch (name) {
                    case "total_due" -> new Value.TotalDue();
                    case "penalty" -> new Value.Penalty();
                    default -> new Value.Today();
                });
    }

    private Optional<Value> inflow(Optional<String> argument) {
        return number("cash_day", argument, 1, names.inflows().orElse(1000)).map(Value.CashDay::new);
    }

    private Optional<Integer> number(String name, Optional<String> argument, int min, int max) {
        var value = argument.filter(a -> NUMBER.matcher(a).matches()).map(Integer::valueOf);
        if (value.isEmpty()) {
            return refuse(fault(
                    Phrase.of(
                            "В скобках «" + name + "» нужно целое число.",
                            "\"" + name + "\" takes a whole number in its brackets."),
                    Phrase.of("Напишите так: {" + name + "(2)|date}.", "Write it as {" + name + "(2)|date}.")));
        }
        if (value.get() < min || value.get() > max) {
            return refuse(fault(
                    Phrase.of(
                            "Число в «" + name + "» бывает от " + min + " до " + max + ".",
                            "The number of \"" + name + "\" goes from " + min + " to " + max + "."),
                    Phrase.of("Выберите число в этих границах.", "Choose a number within these bounds.")));
        }
        return value;
    }

    private Optional<Value> invoice(String name, Optional<String> argument) {
        var word = argument.map(WORD::matcher).filter(m -> m.matches()).map(m -> m.group(1));
        if (word.isEmpty()) {
            return refuse(fault(
                    Phrase.of(
                            "В скобках «" + name + "» нужен номер счёта в апострофах.",
                            "\"" + name + "\" takes an invoice number in apostrophes."),
                    Phrase.of("Напишите так: {" + name + "('301')|…}.", "Write it as {" + name + "('301')|…}.")));
        }
        var no = word.get();
        if (names.invoices().map(all -> !all.contains(no)).orElse(false)) {
            return refuse(NameKind.INVOICE.unknown(
                    Code.UNKNOWN_NAME,
                    Texts.place(start, end),
                    no,
                    names.invoices().get()));
        }
        return Optional.of(
                switch (name) {
                    case "amount" -> new Value.Amount(no);
                    case "due" -> new Value.Due(no);
                    default -> new Value.DaysLate(no);
                });
    }

    private Optional<Form> form(String name, Optional<String> word) {
        var fitting = FORMS.getOrDefault(name, List.of()).stream()
                .map(Placeholders::word)
                .toList();
        if (word.isEmpty()) {
            return refuse(fault(
                    Phrase.of(
                            "Не сказано, как написать «" + name + "».",
                            "It is not said how to write \"" + name + "\"."),
                    Phrase.of("Добавьте «|" + fitting.getFirst() + "».", "Add \"|" + fitting.getFirst() + "\".")));
        }
        var known = Arrays.stream(Form.values()).map(Placeholders::word).toList();
        if (!known.contains(word.get())) {
            return refuse(NameKind.FORMATTER.unknown(Code.UNKNOWN_NAME, Texts.place(start, end), word.get(), known));
        }
        if (!fitting.contains(word.get())) {
            return refuse(fault(
                    Phrase.of(
                            "«" + name + "» нельзя написать как «" + word.get() + "».",
                            "\"" + name + "\" cannot be written as \"" + word.get() + "\"."),
                    Phrase.of(
                            "Для него есть: " + String.join(", ", fitting) + ".",
                            "It takes: " + String.join(", ", fitting) + ".")));
        }
        return Optional.of(Form.values()[known.indexOf(word.get())]);
    }

    private static String word(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private Problem unknown(String name) {
        var known = new ArrayList<>(FORMS.keySet());
        known.addAll(List.of("me", "address", "g"));
        return NameKind.PLACEHOLDER.unknown(Code.UNKNOWN_NAME, Texts.place(start, end), name, known);
    }

    private Problem unreadable(String inside) {
        return fault(
                Phrase.of(
                        "Подстановка «" + Shown.of(inside) + "» не читается.",
                        "The placeholder \"" + Shown.of(inside) + "\" does not read."),
                Phrase.of(
                        "Подстановка пишется так: {total_due|money}.", "A placeholder is written {total_due|money}."));
    }

    private Problem plain(String name) {
        return fault(
                Phrase.of(
                        "«" + name + "» ставится без скобок и оформления.",
                        "\"" + name + "\" takes no brackets and no formatter."),
                Phrase.of("Напишите так: {" + name + "}.", "Write it as {" + name + "}."));
    }

    private Problem noArgument(String name) {
        return fault(
                Phrase.of("«" + name + "» ставится без скобок.", "\"" + name + "\" takes no brackets."),
                Phrase.of("Напишите так: {" + name + "|…}.", "Write it as {" + name + "|…}."));
    }

    private Problem fault(Phrase message, Phrase fix) {
        return Code.BAD_PLACEHOLDER.error(Texts.place(start, end), message, fix);
    }

    private <T> Optional<T> refuse(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
