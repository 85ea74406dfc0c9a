package goodterms.lang;

/** Parts of a hundred as each language writes them: "26%" in English, «26 %» with a no-break space in Russian. */
public final class Percents {

    private Percents() {}

    /** A whole number of percent. */
    public static String whole(Lang lang, int percent) {
        return Digits.whole(lang, percent) + sign(lang);
    }

    /** Thousandths of the whole, rounded half up to whole percent. */
    public static String ofMilli(Lang lang, int milli) {
        return whole(lang, Math.floorDiv(milli + 5, 10));
    }

    /** Thousandths of the whole, with one decimal. */
    public static String tenths(Lang lang, int milli) {
        var mark = lang == Lang.RU ? "," : ".";
        return Digits.whole(lang, milli / 10) + mark + Math.abs(milli % 10) + sign(lang);
    }

    /** A figure that is written already. */
    public static String of(Lang lang, String figure) {
        return figure + sign(lang);
    }

    private static String sign(Lang lang) {
        return lang == Lang.RU ? Digits.NO_BREAK + "%" : "%";
    }
}
