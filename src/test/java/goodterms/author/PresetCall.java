package goodterms.author;

/** A short call with a debtor of one preset: a greeting, then nodes with a reply of every manner, the same for all presets. */
final class PresetCall {

    private PresetCall() {}

    static String yaml(String preset) {
        var yaml = new StringBuilder(HEAD.replace("@preset", preset).replace("@cause", cause(preset)));
        var nodes = new String[] {"cause", "more", "options", "commitment", "last"};
        for (var n = 0; n < nodes.length; n++) {
            yaml.append(NODE.replace("@id", nodes[n])
                    .replace("@n", Integer.toString(n))
                    .replace("@to", nodes[Math.min(n + 1, nodes.length - 1)])
                    .replace("@work", n < 2 ? "closed_question" : work(preset))
                    .replace("@rate", n < 2 ? "ok" : "best")
                    .replace("@law", n > 0 && delays(preset) ? "best" : "ok")
                    .replace("@ask", n < 3 ? "best" : "ok")
                    .replace("@state", n < 3 ? "ok" : "best"));
        }
        return yaml.toString();
    }

    private static String cause(String preset) {
        return switch (preset) {
            case "strategic_delayer" -> "deliberate_delay";
            case "disputer" -> "documents_missing";
            case "gatekeeper" -> "internal_approval";
            default -> "cash_gap";
        };
    }

    /** With whom lawful firmness is the right thing. */
    private static boolean delays(String preset) {
        return preset.equals("strategic_delayer") || preset.equals("admits_will_not");
    }

    private static String work(String preset) {
        return switch (preset) {
            case "disputer" -> "owns_error, proposes_option";
            case "gatekeeper" -> "asks_decision_maker, proposes_option";
            default -> "proposes_option, conditional_concession";
        };
    }

    private static final String HEAD = """
            format: 1
            id: preset-call
            languages: [ru, en]
            title: { ru: "Звонок", en: "A call" }
            level: 1
            minutes: 8
            objective: payment
            competencies: [role, diagnosis]
            briefing:
              role: { ru: "Вы менеджер.", en: "You are a manager." }
              goal: { ru: "Получить оплату.", en: "Get paid." }
            creditor: { ru: "«Северная Линия»", en: "Northline" }
            debtor:
              company: { ru: "ООО «Пример»", en: "Example LLC" }
              contact:
                name: { ru: "Ирина Белова", en: "Irina Belova" }
                role: { ru: "бухгалтер", en: "bookkeeper" }
                gender: f
                address: { ru: "Ирина", en: "Irina" }
              preset: @preset
              cause: @cause
              cover: { ru: "Заплатим, когда сможем.", en: "We will pay when we can." }
              truth: why
            facts:
              why: { ru: "Вот в чём дело.", en: "This is the matter." }
            debt:
              currency: RUB
              as_of: 2026-11-23
              invoices:
                - { no: "1015", issued: 2026-09-09, due: 2026-10-09, amount: "480000.00" }
            settlement:
              instruments: [promise_to_pay, part_payment, guarantee_letter, promissory_note, documents_fix]
              accepted: agreed
              refused: refusal
              hung_up: tone
            start: opening
            nodes:
              agreed: { say: [ { ru: "Договорились.", en: "Agreed." } ], end: { outcome: agreement } }
              refusal: { say: [ { ru: "Нет.", en: "No." } ], end: { outcome: refused } }
              tone: { say: [ { ru: "Гудки.", en: "Dial tone." } ], end: { outcome: hung_up } }
              opening:
                phase: opening
                offer: false
                say: [ { ru: "Слушаю.", en: "Yes?" } ]
                options:
                  - { id: hello, ru: "Добрый день, удобно?", en: "Hello, is now good?", acts: [greeting, closed_question], rate: best, why: { ru: "Спросили.", en: "Asked." }, goto: cause }
                  - { id: bare, ru: "Это по счёту.", en: "About the invoice.", acts: [states_facts], rate: ok, why: { ru: "О деле.", en: "To the point." }, goto: cause }
                  - { id: guilty, ru: "Простите, что беспокою…", en: "Sorry to bother you…", acts: [greeting, apology], rate: weak, why: { ru: "Вина.", en: "Guilt." }, goto: cause }
                  - { id: attack, ru: "Где деньги?", en: "Where is the money?", acts: [demand], rate: harmful, why: { ru: "Напор.", en: "Pressure." }, goto: cause }
            """;

    private static final String NODE = """
              @id:
                phase: options
                say: [ { ru: "Ну?", en: "Well?" } ]
                options:
                  - { id: ask@n, ru: "Вижу, вам непросто. Что мешает?", en: "I see it is hard. What stops it?", acts: [acknowledgement, open_question], rate: @ask, why: { ru: "О деле.", en: "Asked." }, reveal: [why], goto: @to }
                  - { id: state@n, ru: "Срок прошёл, какого числа?", en: "It is past due. Which day?", acts: [states_facts, asks_commitment], rate: @state, why: { ru: "Факт.", en: "Fact." }, goto: @to }
                  - { id: work@n, ru: "Предлагаю решить вот так.", en: "Let us settle it like this.", acts: [@work], rate: @rate, why: { ru: "Решение.", en: "A way." }, goto: @to }
                  - { id: thank@n, ru: "Спасибо вам.", en: "Thank you.", acts: [gratitude], rate: ok, why: { ru: "Приятно.", en: "Pleasant." }, goto: @to }
                  - { id: fact@n, ru: "Счёт от девятого.", en: "The invoice of the ninth.", acts: [states_facts], rate: ok, why: { ru: "Факт.", en: "Fact." }, goto: @to }
                  - { id: law@n, ru: "По договору дальше пеня; прошу письмо.", en: "The contract provides a penalty; a letter, please.", acts: [consequence, asks_document], rate: @law, why: { ru: "Спокойно.", en: "Calm." }, goto: @to }
                  - { id: sorry@n, ru: "Мне так неудобно, мелочь же.", en: "So awkward, it is a trifle.", acts: [apology, minimising], rate: weak, why: { ru: "Вина.", en: "Guilt." }, goto: @to }
                  - { id: wait@n, ru: "Ну пожалуйста, хоть когда-нибудь.", en: "Please, just some day.", acts: [plea, unconditional_concession], rate: weak, why: { ru: "Просьба.", en: "Begging." }, goto: @to }
                  - { id: press@n, ru: "Платите, или пожалеете.", en: "Pay or regret it.", acts: [blame, threat], rate: harmful, why: { ru: "Угроза.", en: "Threat." }, goto: @to }
            """;
}
