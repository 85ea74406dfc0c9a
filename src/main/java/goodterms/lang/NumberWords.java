package goodterms.lang;

import java.util.ArrayList;
import java.util.List;

/** The numerals of a language: hundreds, tens and units below a thousand, and the names of the thousands. */
record NumberWords(
        String zero, List<String> units, List<String> tens, List<String> hundreds, List<Forms> scales, Lang lang) {

    private static final List<Forms> SCALES = List.of(
            Forms.of("тысяча", "тысячи", "тысяч", "thousand", "thousand"),
            Forms.of("миллион", "миллиона", "миллионов", "million", "million"),
            Forms.of("миллиард", "миллиарда", "миллиардов", "billion", "billion"),
            Forms.of("триллион", "триллиона", "триллионов", "trillion", "trillion"));

    private static final NumberWords RUSSIAN = new NumberWords(
            "ноль",
            words("один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
                    + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
            words("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
            words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
            SCALES,
            Lang.RU);

    private static final NumberWords ENGLISH = new NumberWords(
            "zero",
            words("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen"),
            words("twenty thirty forty fifty sixty seventy eighty ninety"),
            words("one two three four five six seven eight nine"),
            SCALES,
            Lang.EN);

    static NumberWords of(Lang lang) {
        return switch (lang) {
            case RU -> RUSSIAN;
            case EN -> ENGLISH;
        };
    }

    /** The words of 1..999; in Russian one and two are feminine before thousands. */
    List<String> group(int n, boolean feminine) {
        List<String> out = new ArrayList<>();
        if (n >= 100) {
            out.add(hundreds.get(n / 100 - 1) + (lang == Lang.EN ? " hundred" : ""));
        }
        var rest = n % 100;
        if (rest == 0) {
            return out;
        }
        if (rest < 20) {
            out.add(unit(rest, feminine));
            return out;
        }
        var ten = tens.get(rest / 10 - 2);
        if (rest % 10 == 0) {
            out.add(ten);
            return out;
        }
        out.add(ten + (lang == Lang.EN ? "-" : " ") + unit(rest % 10, feminine));
        return out;
    }

    private String unit(int n, boolean feminine) {
        if (feminine && lang == Lang.RU && n <= 2) {
            return n == 1 ? "одна" : "две";
        }
        return units.get(n - 1);
    }

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }
}
