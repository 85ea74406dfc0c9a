/** What was typed at the prompt: a number, a sentence, or a command, in either language and either keyboard layout. Pure. */
package goodterms.desk.input;
