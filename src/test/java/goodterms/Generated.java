package goodterms;

/** A made-up scenario of any size, for measuring: a ring of nodes with three replies each, conditions, placeholders and routes. */
public final class Generated {

    private Generated() {}

    public static String scenario(int nodes) {
        var yaml = new StringBuilder(HEAD);
        for (var n = 0; n < nodes; n++) {
            yaml.append(NODE.replace("@n", Integer.toString(n))
                    .replace("@a", Integer.toString((n + 1) % nodes))
                    .replace("@b", Integer.toString((n * 7 + 3) % nodes))
                    .replace("@c", Integer.toString((n * 13 + 5) % nodes)));
        }
        return yaml.toString();
    }

    private static final String HEAD = """
            format: 1
            id: generated
            languages: [ru, en]
            title: { ru: "Большой сценарий", en: "A large scenario" }
            level: 1
            minutes: 10
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
              preset: chain_delay
              patience: 100
              cause: cash_gap
              cover: { ru: "Заплатим, когда сможем.", en: "We will pay when we can." }
              truth: gap
            facts:
              gap: { ru: "Их заказчик платит {cash_day(2)|date}.", en: "Their buyer pays on {cash_day(2)|date}." }
            debt:
              currency: RUB
              as_of: 2026-11-23
              invoices:
                - { no: "1015", issued: 2026-09-09, due: 2026-10-09, amount: "480000.00" }
            settlement:
              instruments: [promise_to_pay, guarantee_letter]
              accepted: done
              refused: done
              hung_up: done
            vars:
              asked: { type: int, init: 0, min: 0, max: 9 }
            start: n0
            nodes:
              done: { say: [ { ru: "До свидания.", en: "Goodbye." } ], end: { outcome: nothing_agreed } }
            """;

    private static final String NODE = """
              n@n:
                phase: cause
                say:
                  - { when: "trust >= 50", ru: "Слушаю, № @n.", en: "Go ahead, @n." }
                  - { when: "trust < 50", ru: "Что, № @n?", en: "What now, @n?" }
                options:
                  - { id: ask@n, ru: "{address}, {amount('1015')|money}: что мешает, шаг @n?", en: "{address}, {amount('1015')|money}: what stops it, @n?", acts: [open_question, states_facts], rate: best, why: { ru: "Вопрос @n.", en: "Question @n." }, effects: { asked: +1 }, goto: n@a }
                  - { id: state@n, when: "asked >= 0 and not knows('gap')", ru: "Просрочка {days_late('1015')|days}, @n?", en: "{days_late('1015')|days} late, @n?", acts: [states_facts, acknowledgement], rate: ok, why: { ru: "Факт @n.", en: "Fact @n." }, goto: n@b }
                  - { id: wait@n, ru: "Ждём, @n.", en: "We wait, @n.", acts: [gratitude], rate: weak, why: { ru: "Без даты @n.", en: "No date @n." }, goto: n@c }
            """;
}
