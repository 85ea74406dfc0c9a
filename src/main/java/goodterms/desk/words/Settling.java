package goodterms.desk.words;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Defect.Gravity;
import goodterms.settlement.Law;
import goodterms.settlement.offers.Effect;

/** What is asked and said where a debt is settled at the desk, without a call. */
public final class Settling {

    public static final Phrase CAUSE = Phrase.of("Почему клиент не платит:", "Why the client does not pay:");

    public static final Phrase AMOUNT = Phrase.of("Сумма долга:", "The debt:");

    public static final Phrase LATE = Phrase.of("Дней просрочки:", "Days late:");

    public static final Phrase DEFER = Phrase.of("Сколько дней просит клиент [0]:", "Days the client asks for [0]:");

    public static final Phrase BLOCKER =
            Phrase.of("Что мешает платежу [ничего]:", "What blocks the payment [nothing]:");

    public static final Phrase LAW = Phrase.of("Чьё право [%s]:", "Whose law [%s]:");

    public static final Phrase CREDITOR =
            Phrase.of("Наша компания (Enter — пробел в документе):", "Our company (Enter leaves a blank):");

    public static final Phrase DEBTOR =
            Phrase.of("Компания клиента (Enter — пробел в документе):", "The client's company (Enter leaves a blank):");

    public static final Phrase CONTACT =
            Phrase.of("С кем договариваемся (Enter — пробел):", "Who speaks for the client (Enter leaves a blank):");

    public static final Phrase WRITE = Phrase.of(
            "Enter — записать, номер — исправить строку, /отмена — передумать:",
            "Enter to write it, a number to mend a line, /cancel to drop it:");

    public static final Phrase FITS = Phrase.of("Что подходит, лучшее сверху:", "What fits, the best first:");

    public static final Phrase ALSO = Phrase.of("Подходит и это:", "These fit as well:");

    public static final Phrase REFERENCE =
            Phrase.of("Ведёт специалист, сами не предлагайте:", "For a specialist, not yours to offer:");

    public static final Phrase EFFECT = Phrase.of("Что это даёт:", "What it brings:");

    public static final Phrase LAWS = Phrase.of("Право (%s), учебная справка:", "The law (%s), training notes:");

    public static final Phrase NO_LAWS = Phrase.of(
            "Для этого права справки о таком инструменте у нас нет: спросите юриста.",
            "We have no note on this instrument under this law: ask a lawyer.");

    public static final Phrase WEAK = Phrase.of("Слабые места документа:", "What is weak about this paper:");

    public static final Phrase APPROVAL = Phrase.of(
            "Обещать это самому нельзя: сначала согласуйте с финансами.",
            "You may not promise this alone: finance approves it first.");

    public static final Phrase HARMS = Phrase.of(
            "При названной причине этот инструмент вредит.", "For the cause named this instrument does harm.");

    public static final Phrase NO_HELP = Phrase.of(
            "Названную причину этот инструмент не устраняет.", "This instrument does not touch the cause named.");

    public static final Phrase CLEARS =
            Phrase.of("Снимает то, что мешает платежу.", "It clears what blocks the payment.");

    public static final Phrase WEEKENDS = Phrase.of(
            "Праздники этой страны программе не известны: учтены только выходные.",
            "The holidays of this country are not known here: only weekends are counted.");

    public static final Phrase OTHER_MONEY = Phrase.of(
            "Долг в другой валюте: проценты по этому праву не считаем.",
            "The debt is in another currency: interest under this law is not computed.");

    public static final Phrase NEXT = Phrase.of("Дальше:", "Next:");

    public static final Phrase STOPPED = Phrase.of("Остановлено, ничего не записано.", "Stopped, nothing was written.");

    private Settling() {}

    public static Phrase of(Blocker blocker) {
        return switch (blocker) {
            case NONE -> Phrase.of("ничего", "nothing");
            case OUR_PAPERWORK -> Phrase.of("наши документы не в порядке", "our own paperwork");
            case NO_AUTHORITY -> Phrase.of("собеседник не решает", "the person on the line cannot decide");
            case DISPUTE -> Phrase.of("спор по поставке", "a dispute over the delivery");
        };
    }

    /** How far a statement of law has been checked. */
    public static Phrase of(Law.Status status) {
        return switch (status) {
            case VERIFIED -> Phrase.of("[проверено]", "[verified]");
            case PARTIAL -> Phrase.of("[проверено частично]", "[partly verified]");
            case BACKGROUND -> Phrase.of("[не проверялось]", "[background, not verified]");
        };
    }

    /** How an offer meets the cause, as far as it is known. */
    public static Phrase of(Effect.Fit fit) {
        return switch (fit) {
            case UNKNOWN ->
                Phrase.of(
                        "Причина пока не названа: подходит ли это, неизвестно.",
                        "The cause is not known yet, so nobody can say whether this fits.");
            case HARMS -> HARMS;
            case NO_HELP -> NO_HELP;
            case HELPS -> Phrase.of("Названной причине это подходит.", "It fits the cause named.");
            case BEST -> Phrase.of("Для названной причины лучше не найти.", "Nothing fits the cause named better.");
        };
    }

    public static Phrase of(Gravity gravity) {
        return switch (gravity) {
            case VOID -> Phrase.of("ничтожно", "void");
            case WORTHLESS -> Phrase.of("ничего не стоит", "worthless");
            case BLOCKED -> Phrase.of("не пройдёт", "blocked");
            case WEAK -> Phrase.of("слабо", "weak");
        };
    }
}
