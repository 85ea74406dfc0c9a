package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Condition;
import goodterms.scenario.Conditions;
import goodterms.scenario.Names;
import goodterms.scenario.Text;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Wording;
import goodterms.scenario.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads texts in both languages and the conditions beside them, each checked against the names of its scenario. */
final class Wordings {

    static final int LONGEST = 2000;
    private static final Keys LANGUAGES = Keys.of("ru en");
    private static final int MOST = 20;
    private static final Wording BROKEN = new Wording(List.of(new Piece.Plain("")));
    private static final Text NOTHING = Text.plain("", "");

    private final Findings findings;
    private final Names names;

    Wordings(Findings findings, Names names) {
        this.findings = findings;
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** The text of a key; an empty one where it is missing or wrong, which has then been told. */
    Text text(Fields fields, String key) {
        return optional(fields, key).orElse(NOTHING);
    }

    Optional<Text> optional(Fields fields, String key) {
        fields.asked(key, () -> new Sought.Phrase());
        return fields.tree(key).map(t -> phrase(t, key, fields.at(key)));
    }

    /** A map of {@code ru} and {@code en}. */
    Text phrase(Tree tree, String key, Place at) {
        if (!(tree instanceof Tree.Mapping)) {
            findings.add(TextFaults.notPhrase(tree.place(), key));
            return NOTHING;
        }
        return pair(Fields.of(findings, tree, key, at, LANGUAGES), true);
    }

    /** The {@code ru} and {@code en} of a map that holds other keys too. */
    Text pair(Fields fields, boolean many) {
        for (var lang : Lang.values()) {
            fields.asked(lang.code(), () -> new Sought.Wording(many));
        }
        var ru = wordings(fields, Lang.RU, many);
        var en = wordings(fields, Lang.EN, many);
        if (ru.isEmpty() || en.isEmpty()) {
            return NOTHING;
        }
        if (ru.size() != en.size()) {
            findings.add(TextFaults.wordings(fields.at("en"), ru.size(), en.size()));
            return NOTHING;
        }
        for (var i = 0; i < ru.size(); i++) {
            if (differ(ru.get(i), en.get(i))) {
                findings.add(TextFaults.placeholdersDiffer(fields.at("en")));
            }
        }
        return new Text(ru, en);
    }

    /** Whether two sound wordings compute different things; what is broken is told already. */
    private static boolean differ(Wording ru, Wording en) {
        var broken = ru.pieces().equals(BROKEN.pieces()) || en.pieces().equals(BROKEN.pieces());
        return !broken && !TextLints.placeholders(ru).equals(TextLints.placeholders(en));
    }

    private List<Wording> wordings(Fields fields, Lang lang, boolean many) {
        var key = lang.code();
        if (!fields.has(key)) {
            missing(fields.at(), lang);
            return List.of();
        }
        var tree = fields.tree(key);
        if (tree.isPresent() && tree.get() instanceof Tree.Listing listing) {
            return many ? listed(listing, lang) : refused(listing, lang);
        }
        return tree.flatMap(t -> Scalars.scalar(findings, t, key))
                .map(s -> List.of(wording(s, lang)))
                .orElse(List.of());
    }

    private List<Wording> refused(Tree.Listing listing, Lang lang) {
        findings.add(TextFaults.single(listing.place(), lang));
        return List.of();
    }

    private List<Wording> listed(Tree.Listing listing, Lang lang) {
        if (listing.items().isEmpty()) {
            findings.add(ShapeFaults.emptyList(listing.place(), lang.code()));
        } else if (listing.items().size() > MOST) {
            findings.add(ShapeFaults.tooMany(listing.place(), lang.code(), MOST));
        }
        var all = new ArrayList<Wording>();
        for (var item : Fields.items(findings, listing, lang.code())) {
            Scalars.scalar(findings, item, lang.code()).ifPresent(s -> all.add(wording(s, lang)));
        }
        return all;
    }

    private Wording wording(Tree.Scalar scalar, Lang lang) {
        if (scalar.text().isBlank()) {
            missing(scalar.place(), lang);
        } else if (scalar.text().length() > LONGEST) {
            findings.add(TextFaults.tooLong(scalar.place(), scalar.text().length(), LONGEST));
        } else {
            return sound(scalar, lang);
        }
        return BROKEN;
    }

    private void missing(Place at, Lang lang) {
        if (!findings.lacks(lang.code())) {
            findings.add(TextFaults.missing(at, lang));
        }
    }

    private Wording sound(Tree.Scalar scalar, Lang lang) {
        TextLints.cut(findings.source(), scalar).forEach(findings::add);
        var wording = located(Texts.parse(scalar.text(), names), scalar);
        TextLints.figure(scalar.text())
                .ifPresent(f -> findings.add(
                        TextFaults.typedFigure(findings.source().within(scalar, f.start(), f.end()), f.text())));
        wording.filter(w -> TextLints.strangeAlphabet(lang, w))
                .ifPresent(w -> findings.add(TextFaults.alphabet(scalar.place(), lang)));
        return wording.orElse(BROKEN);
    }

    /** A text that is shown as it stands, with no placeholders; empty strings where there is none. */
    Text plain(Fields fields, String key) {
        return optionalPlain(fields, key).orElse(NOTHING);
    }

    Optional<Text> optionalPlain(Fields fields, String key) {
        var before = new Findings(findings.source(), List.of());
        var filled = fields.tree(key)
                .map(t -> new Wordings(before, Names.ANY).phrase(t, key, fields.at(key)))
                .filter(t -> !plain(t));
        if (filled.isPresent()) {
            findings.add(TextFaults.noPlaceholders(fields.at(key), key));
            return filled;
        }
        return optional(fields, key);
    }

    private static boolean plain(Text text) {
        return Stream.concat(text.ru().stream(), text.en().stream())
                .flatMap(w -> w.pieces().stream())
                .allMatch(p -> p instanceof Piece.Plain);
    }

    /** A text without placeholders as a phrase. */
    static Phrase phrase(Text text) {
        return new Phrase(
                text.ru().stream().map(Wordings::literal).toList(),
                text.en().stream().map(Wordings::literal).toList());
    }

    private static String literal(Wording wording) {
        return wording.pieces().stream()
                .findFirst()
                .map(p -> p instanceof Piece.Plain(String text) ? text : "")
                .orElse("");
    }

    Optional<Condition> condition(Fields fields, String key, Conditions.Scope scope) {
        fields.asked(key, () -> new Sought.Text());
        return fields.tree(key)
                .flatMap(t -> Scalars.scalar(findings, t, key))
                .flatMap(s -> located(Conditions.parse(s.text(), names, scope), s));
    }

    /** Moves the problems of a value from its own columns to its place in the file. */
    private <T> Optional<T> located(Checked<T> read, Tree.Scalar scalar) {
        for (var p : read.problems()) {
            var place = findings.source()
                    .within(scalar, p.place().column() - 1, p.place().endColumn() - 1);
            findings.add(new Problem(p.code(), p.severity(), place, p.message(), p.fix()));
        }
        return read.value();
    }
}
