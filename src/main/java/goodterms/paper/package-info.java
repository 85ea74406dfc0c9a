/**
 * The paper of an agreement: a letter, a schedule, a note or a series of notes, written from the terms of a proposal in the
 * language of the talk, with every sum in figures and words. Training material, and every sheet says so.
 */
package goodterms.paper;
