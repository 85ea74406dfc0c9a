package goodterms.store;

import goodterms.lang.Lang;
import goodterms.scenario.Voice;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Opening.Versions;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Openings, and what a series carries, as they stand in the database: one object each, form 1. */
final class OpeningText {

    static final int FORM = 1;

    private OpeningText() {}

    static String of(Opening opening) {
        return Json.write(json -> {
            json.writeStringProperty("scenario", opening.scenario());
            json.writeStringProperty("hash", opening.hash());
            json.writeStringProperty("start", opening.start().orElse(""));
            json.writeNumberProperty("seed", opening.seed());
            json.writeStringProperty("lang", opening.lang().code());
            json.writeStringProperty("mode", opening.mode().name());
            json.writeStringProperty("speaker", opening.speaker().name());
            json.writeBooleanProperty("feminine", opening.speaker().feminine());
            json.writeObjectPropertyStart("carried");
            write(json, opening.carried());
            json.writeEndObject();
            json.writeObjectPropertyStart("versions");
            json.writeStringProperty("listener", opening.versions().listener());
            json.writeStringProperty("acts", opening.versions().acts());
            json.writeStringProperty("model", opening.versions().model());
            json.writeEndObject();
        });
    }

    static String of(Carried carried) {
        return Json.write(json -> write(json, carried));
    }

    static Decoded<Opening> read(int form, String text) {
        if (form > FORM) {
            return Decoded.newer(form);
        }
        try {
            return Json.read(text)
                    .map(f -> (Decoded<Opening>) new Decoded.Read<>(opening(new Fields(f))))
                    .orElseGet(Decoded::broken);
        } catch (Fields.Missing e) {
            return Decoded.broken();
        }
    }

    static Decoded<Carried> carried(int form, String text) {
        if (form > FORM) {
            return Decoded.newer(form);
        }
        try {
            return Json.read(text)
                    .map(f -> (Decoded<Carried>) new Decoded.Read<>(carried(new Fields(f))))
                    .orElseGet(Decoded::broken);
        } catch (Fields.Missing e) {
            return Decoded.broken();
        }
    }

    private static void write(JsonGenerator json, Carried carried) {
        json.writeNumberProperty("trust", carried.trust());
        json.writeNumberProperty("precedent", carried.precedent());
        json.writeNumberProperty("kept", carried.kept());
        json.writeNumberProperty("broken", carried.broken());
        json.writeArrayPropertyStart("facts");
        carried.facts().forEach(json::writeString);
        json.writeEndArray();
    }

    private static Opening opening(Fields fields) {
        var versions = fields.record("versions");
        return new Opening(
                fields.text("scenario"),
                fields.text("hash"),
                Optional.of(fields.text("start")).filter(node -> !node.isEmpty()),
                fields.number("seed"),
                Lang.of(fields.text("lang")).orElseThrow(() -> new Fields.Missing("lang")),
                fields.word("mode", Mode.class),
                new Voice.Speaker(fields.text("speaker"), fields.truth("feminine")),
                carried(fields.record("carried")),
                new Versions(versions.text("listener"), versions.text("acts"), versions.text("model")));
    }

    private static Carried carried(Fields fields) {
        return new Carried(
                fields.small("trust"),
                fields.small("precedent"),
                fields.small("kept"),
                fields.small("broken"),
                fields.texts("facts"));
    }
}
