package goodterms.lang;

/** The forms of a counted noun: one, few and many in Russian (день, дня, дней), one and other in English. */
public record Forms(String ruOne, String ruFew, String ruMany, String enOne, String enOther) {

    public static Forms of(String ruOne, String ruFew, String ruMany, String enOne, String enOther) {
        return new Forms(ruOne, ruFew, ruMany, enOne, enOther);
    }
}
