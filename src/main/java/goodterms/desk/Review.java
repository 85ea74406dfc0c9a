package goodterms.desk;

import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.talk.Talk;
import java.util.List;

/** What is shown of a call when it is looked back on, finished or not. */
@FunctionalInterface
public interface Review {

    List<Row> of(Talk talk, Lang lang);
}
