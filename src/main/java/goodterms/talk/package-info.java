/**
 * A call as a chain of moves. Pure: the same opening and moves give the same events, to the byte.
 *
 * <pre>
 * Talk  = Opening Move*
 * Move  = Choose | Say | Propose | Hint | Advise | Disagree | Undo | Leave
 * Event = Entered | DebtorSpoke | Chose | Said | MoodMoved | Revealed | Withheld | Strayed
 *       | Proposed | Faulty | Answered | CalendarShown | Agreed | Hinted | Advised | Disagreed | Refused | Ended
 * </pre>
 */
package goodterms.talk;
