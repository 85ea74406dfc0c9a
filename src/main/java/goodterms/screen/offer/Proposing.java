package goodterms.screen.offer;

import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.settlement.Offer;

/** What the page below does with an offer that is made. */
@FunctionalInterface
public interface Proposing {

    Step propose(Page below, Offer offer, Glance glance);
}
