package goodterms.desk.words;

import goodterms.lang.Phrase;
import goodterms.speech.words.Heard.Reason;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;

/** How a phrase sounds: whole sentences that judge the phrase and never the person. */
public final class Verdicts {

    private Verdicts() {}

    public static Phrase of(Tone tone, Stance stance) {
        return switch (tone) {
            case PETITIONER -> petitioner(stance);
            case REPRESENTATIVE -> representative(stance);
            case ENFORCER -> enforcer(stance);
        };
    }

    private static Phrase petitioner(Stance stance) {
        return switch (stance) {
            case ACCUSATION ->
                Phrase.of(
                        "Фраза звучит как проситель, и в ней слышно обвинение.",
                        "The phrase sounds like a petitioner, with an accusation in it.");
            case NEUTRAL -> Phrase.of("Фраза звучит как проситель.", "The phrase sounds like a petitioner.");
            case PARTNERSHIP ->
                Phrase.of(
                        "Фраза звучит как проситель, хотя и по-партнёрски.",
                        "The phrase sounds like a petitioner, though a partner too.");
        };
    }

    private static Phrase representative(Stance stance) {
        return switch (stance) {
            case ACCUSATION ->
                Phrase.of(
                        "Фраза звучит ровно, но в ней слышно обвинение.",
                        "The phrase is level, but there is an accusation in it.");
            case NEUTRAL -> Phrase.of("Фраза звучит как представитель.", "The phrase sounds like a representative.");
            case PARTNERSHIP ->
                Phrase.of(
                        "Фраза звучит как представитель и партнёр.",
                        "The phrase sounds like a representative and a partner.");
        };
    }

    private static Phrase enforcer(Stance stance) {
        return switch (stance) {
            case ACCUSATION ->
                Phrase.of(
                        "Фраза звучит как вышибала, с обвинением.", "The phrase sounds like an enforcer, and accuses.");
            case NEUTRAL -> Phrase.of("Фраза звучит как вышибала.", "The phrase sounds like an enforcer.");
            case PARTNERSHIP ->
                Phrase.of(
                        "Фраза звучит как вышибала, хотя говорит о партнёрстве.",
                        "The phrase sounds like an enforcer, though it speaks of partnership.");
        };
    }

    public static Phrase unsure() {
        return Phrase.of(
                "Оценить эту фразу уверенно нельзя: она ничего не изменила.",
                "This phrase cannot be judged with confidence: it changed nothing.");
    }

    /** Why a phrase was not judged at all. */
    public static Phrase of(Reason reason) {
        return switch (reason) {
            case EMPTY -> Phrase.of("Фраза пустая.", "The phrase is empty.");
            case NO_WORDS -> Phrase.of("В этой фразе нет слов.", "There are no words in this phrase.");
            case LANGUAGE ->
                Phrase.of(
                        "Фраза не на языке этого разговора: оценки нет.",
                        "The phrase is not in the language of this call: no verdict.");
            case GIBBERISH -> Phrase.of("Слова не разобрать: оценки нет.", "The words cannot be made out: no verdict.");
            case STUFFING ->
                Phrase.of(
                        "Похоже на список слов, а не на фразу: оценки нет.",
                        "This is a list of words rather than a phrase: no verdict.");
            case INSTRUCTIONS ->
                Phrase.of(
                        "Это сказано программе, а не клиенту: оценки нет.",
                        "This is said to the program, not to the client: no verdict.");
            case COPIED ->
                Phrase.of(
                        "Это слова собеседника или уже сказанная фраза: оценки нет.",
                        "These are the other side's words, or said before: no verdict.");
            case TOO_LONG -> Phrase.of("Фраза слишком длинная: оценки нет.", "The phrase is too long: no verdict.");
            case MALFORMED -> Phrase.of("Текст не читается: оценки нет.", "The text cannot be read: no verdict.");
        };
    }
}
