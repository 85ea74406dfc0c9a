/** The only room that knows YAML: every value with its place, every problem at once. */
package goodterms.yaml;
