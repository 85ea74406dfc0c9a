package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.debt.WorkDays;
import goodterms.lang.Lang;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Parties;
import java.time.LocalDate;

/** Everything around an offer: the catalogue, the debt and its day, the parties, and the language it is typed in. */
record Scene(Catalogue catalogue, Debt debt, Parties parties, Lang lang) {

    LocalDate today() {
        return debt.asOf();
    }

    WorkDays workDays() {
        return catalogue.workDays(debt.currency());
    }

    LocalDate nextWorkDay() {
        return workDays().onOrAfter(today().plusDays(1));
    }
}
