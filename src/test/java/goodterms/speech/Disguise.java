package goodterms.speech;

import java.text.Normalizer;
import java.util.Random;

/** Ways to write the same sentence otherwise without saying anything else. */
enum Disguise {
    WITHOUT_YO {
        @Override
        String of(String text, Random random) {
            return text.replace('ё', 'е').replace('Ё', 'Е');
        }
    },
    FIRST_LETTER {
        @Override
        String of(String text, Random random) {
            char first = text.charAt(0);
            char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
            return other + text.substring(1);
        }
    },
    COMPOSED {
        @Override
        String of(String text, Random random) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    DECOMPOSED {
        @Override
        String of(String text, Random random) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    LOOK_ALIKE {
        @Override
        String of(String text, Random random) {
            var out = new StringBuilder(text);
            int word = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                    swap(out, word, i, random);
                    word = i + 1;
                }
            }
            return out.toString();
        }
    },
    ZERO_WIDTH {
        @Override
        String of(String text, Random random) {
            var out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                out.append(text.charAt(i));
                if (random.nextInt(4) == 0 && !Character.isHighSurrogate(text.charAt(i))) {
                    out.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
                }
            }
            return out.toString();
        }
    },
    SMILE {
        @Override
        String of(String text, Random random) {
            return text + " " + SMILES[random.nextInt(SMILES.length)];
        }
    };

    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u202A\u202C\u200E";
    private static final String[] SMILES = {"🙂", "😊", "🙏", "👍🏻", "☺️"};
    private static final String CYRILLIC = "аеорсухАВЕКМНОРСТХ";
    private static final String LATIN = "aeopcyxABEKMHOPCTX";
    private static final int SHORTEST = 5;

    abstract String of(String text, Random random);

    /** Swaps less than half of the letters of a word for those of the other alphabet. */
    private static void swap(StringBuilder out, int from, int to, Random random) {
        int left = to - from < SHORTEST ? 0 : (to - from - 1) / 2;
        for (int i = from; i < to && left > 0; i++) {
            int cyrillic = CYRILLIC.indexOf(out.charAt(i));
            int latin = LATIN.indexOf(out.charAt(i));
            if ((cyrillic >= 0 || latin >= 0) && random.nextBoolean()) {
                out.setCharAt(i, cyrillic >= 0 ? LATIN.charAt(cyrillic) : CYRILLIC.charAt(latin));
                left--;
            }
        }
    }
}
