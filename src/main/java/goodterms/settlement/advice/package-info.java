/** Which instrument to propose: before the cause is known a question to ask, afterwards the few that fit and what to say. */
package goodterms.settlement.advice;
