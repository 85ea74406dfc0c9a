package goodterms.desk;

import goodterms.debrief.Reflection;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.talk.Talk;
import java.util.List;

/** What is shown when a call is looked back on, with what the trainee said of it himself. */
@FunctionalInterface
public interface LookBack {

    List<Row> of(Talk talk, Reflection said, Lang lang);
}
