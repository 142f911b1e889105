package org.claimline.gazetteer;

import java.util.Arrays;

/**
 * Letters that do not sound as they are written, in French, English or the romanisations of Arabic and Russian.
 *
 * @param sounds what they sound as, in letters
 * @param taken how many of the letters that stands for; the others only decide
 * @param first whether it holds at the start of a name only
 */
record SoundRule(String letters, String sounds, int taken, boolean first) {

    private static final SoundRule[] NONE = {};

    /** By first letter; of two rules that fit, the first holds. */
    private static final SoundRule[][] RULES = new SoundRule[128][];

    static {
        Arrays.fill(RULES, NONE);
        whole("c", "tch", "sch", "ch", "sh");
        whole("d", "dh");
        whole("f", "ph");
        whole("g", "gh");
        whole("i", "ee", "y");
        whole("j", "dj", "zh");
        whole("k", "ck", "kh", "qu", "q");
        whole("ks", "x");
        whole("t", "th");
        whole("u", "ou", "oo", "w");
        enter(new SoundRule("rh", "g", 2, true));
        for (String front : new String[] {"e", "i", "y"}) {
            enter(new SoundRule("gu" + front, "g", 2, false));
            enter(new SoundRule("c" + front, "s", 1, false));
        }
        whole("k", "c");
    }

    static SoundRule[] startingWith(char letter) {
        return letter < RULES.length ? RULES[letter] : NONE;
    }

    private static void whole(String sounds, String... spellings) {
        for (String letters : spellings) {
            enter(new SoundRule(letters, sounds, letters.length(), false));
        }
    }

    private static void enter(SoundRule rule) {
        char first = rule.letters.charAt(0);
        SoundRule[] rules = Arrays.copyOf(RULES[first], RULES[first].length + 1);
        rules[rules.length - 1] = rule;
        RULES[first] = rules;
    }
}
