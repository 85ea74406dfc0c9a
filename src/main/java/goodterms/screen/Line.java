package goodterms.screen;

import goodterms.desk.Forms;
import goodterms.desk.Journal;
import goodterms.desk.telling.PaperRows;
import goodterms.talk.Talk;

/** A call put through: the talk where it stands, where it is kept, the forms of its offers, who writes its paper, and whether all is new. */
public record Line(Talk talk, Journal journal, Forms forms, PaperRows.Writer writer, boolean firstTime) {}
