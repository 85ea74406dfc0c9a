package goodterms.check;

import goodterms.lang.Phrase;

/** An author's mistake: its stable code, where it is, what is wrong and how to mend it, in both languages. */
public record Problem(String code, Severity severity, Place place, Phrase message, Phrase fix) {

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
