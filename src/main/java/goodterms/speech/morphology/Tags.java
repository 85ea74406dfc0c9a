package goodterms.speech.morphology;

import goodterms.lang.Lang;
import java.util.Map;

/** Turns the dictionaries' tags into features. */
final class Tags {

    private static final Map<String, Long> RUSSIAN = Map.ofEntries(
            entry("VB", Feature.VERB),
            entry("NN", Feature.NOUN),
            entry("ADJ", Feature.ADJ),
            entry("Ord", Feature.ADJ, Feature.NUM),
            entry("ADV", Feature.ADV),
            entry("PNN", Feature.PRON),
            entry("PADJ", Feature.PRON, Feature.ADJ),
            entry("PREP", Feature.PREP),
            entry("CONJ", Feature.CONJ),
            entry("PARTICLE", Feature.PART),
            entry("PRDC", Feature.PRED),
            entry("PT", Feature.PARTICIPLE),
            entry("PT_Short", Feature.PARTICIPLE, Feature.SHORT),
            entry("DPT", Feature.GERUND),
            entry("Short", Feature.SHORT),
            entry("Comp", Feature.COMP),
            entry("Past", Feature.PAST),
            entry("Real", Feature.PRES),
            entry("Fut", Feature.FUT),
            entry("INF", Feature.INF),
            entry("IMP", Feature.IMP),
            entry("Nom", Feature.NOM),
            entry("V", Feature.ACC),
            entry("R", Feature.GEN),
            entry("D", Feature.DAT),
            entry("T", Feature.INS),
            entry("P", Feature.LOC),
            entry("Sin", Feature.SG),
            entry("PL", Feature.PL),
            entry("Masc", Feature.MASC, Feature.SG),
            entry("Fem", Feature.FEM, Feature.SG),
            entry("Neut", Feature.NEUT, Feature.SG),
            entry("P1", Feature.P1),
            entry("P2", Feature.P2),
            entry("P3", Feature.P3),
            entry("Name", Feature.NAME),
            entry("Patr", Feature.NAME),
            entry("Fam", Feature.NAME),
            entry("Anim", Feature.ANIM),
            entry("NumC", Feature.NUM),
            entry("Num", Feature.NUM));
    private static final Map<String, Long> ENGLISH = Map.ofEntries(
            entry("VB", Feature.VERB, Feature.INF),
            entry("VBP", Feature.VERB, Feature.PRES),
            entry("VBZ", Feature.VERB, Feature.PRES, Feature.P3),
            entry("VBD", Feature.VERB, Feature.PAST),
            entry("VBN", Feature.VERB, Feature.PASTPART),
            entry("VBG", Feature.VERB, Feature.ING),
            entry("MD", Feature.VERB, Feature.MODAL),
            entry("NN", Feature.NOUN, Feature.SG),
            entry("NNS", Feature.NOUN, Feature.PL),
            entry("NNP", Feature.NOUN, Feature.NAME),
            entry("NNPS", Feature.NOUN, Feature.NAME, Feature.PL),
            entry("JJ", Feature.ADJ),
            entry("JJR", Feature.ADJ, Feature.COMP),
            entry("JJS", Feature.ADJ),
            entry("RB", Feature.ADV),
            entry("RBR", Feature.ADV, Feature.COMP),
            entry("RBS", Feature.ADV),
            entry("PRP", Feature.PRON),
            entry("PRP$", Feature.PRON, Feature.GEN),
            entry("IN", Feature.PREP),
            entry("TO", Feature.PREP),
            entry("CC", Feature.CONJ),
            entry("CD", Feature.NUM),
            entry("DT", Feature.PRON),
            entry("PDT", Feature.PRON),
            entry("WDT", Feature.PRON),
            entry("WP", Feature.PRON),
            entry("EX", Feature.PRON));

    private Tags() {}

    private static Map.Entry<String, Long> entry(String tag, Feature... features) {
        long bits = 0;
        for (var feature : features) {
            bits |= feature.bit();
        }
        return Map.entry(tag, bits);
    }

    static long bits(String tag, Lang lang) {
        var table = lang == Lang.RU ? RUSSIAN : ENGLISH;
        long bits = 0;
        for (var part : tag.split("[:_](?!Short)", -1)) {
            bits |= table.getOrDefault(part, 0L);
        }
        return adjusted(bits);
    }

    /** A plural noun keeps no singular from its gender. */
    private static long adjusted(long bits) {
        boolean plural = (bits & Feature.PL.bit()) != 0;
        return plural ? bits & ~Feature.SG.bit() : bits;
    }
}
