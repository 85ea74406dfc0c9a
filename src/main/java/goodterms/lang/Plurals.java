package goodterms.lang;

/** Chooses the form of a noun by its number: Russian has three of them, English two. */
public final class Plurals {

    private static final Forms DAYS = Forms.of("день", "дня", "дней", "day", "days");

    private Plurals() {}

    /** The noun alone, in the form the number asks for; the sign of the number does not matter. */
    public static String form(Lang lang, long n, Forms forms) {
        return switch (lang) {
            case RU -> russian(Math.abs(n), forms);
            case EN -> Math.abs(n) == 1 ? forms.enOne() : forms.enOther();
        };
    }

    /** The number, its digits grouped, and the noun: «3 дня», "1,200 days". */
    public static String count(Lang lang, long n, Forms forms) {
        return Digits.whole(lang, n) + " " + form(lang, n, forms);
    }

    public static String days(Lang lang, long n) {
        return count(lang, n, DAYS);
    }

    private static String russian(long n, Forms forms) {
        var tens = n % 100;
        var units = n % 10;
        if (tens >= 11 && tens <= 14) {
            return forms.ruMany();
        }
        if (units == 1) {
            return forms.ruOne();
        }
        return units >= 2 && units <= 4 ? forms.ruFew() : forms.ruMany();
    }
}
