package org.claimline.incident;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers as printed, in digits or in words (English, French, Arabic). Decimals are kept as printed: 9.50 is not 9.5. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?|\\.\\d{1,9}");
    /** 1,200 and 1,200.5; 0,250 is a decimal comma. */
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){1,3}(\\.\\d{1,9})?");

    private static final Pattern SPACE_GROUPS = Pattern.compile("[1-9]\\d{0,2}([ ']\\d{3}){1,3}([.,]\\d{1,9})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,12},\\d{1,9}");

    private static final Map<String, Integer> WORDS = new LinkedHashMap<>();

    static {
        words(
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                        + "seventeen eighteen nineteen twenty");
        words(1, "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        words(1, "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة");
        words(2, "اثنين ثلاث أربع خمس ست سبع ثماني تسع عشر");
        tens("ten twenty thirty forty fifty sixty seventy eighty ninety");
        tens("dix vingt trente quarante cinquante soixante");
        tens("عشر عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين");
        tens("عشر عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون");
        WORDS.put("a", 1);
        WORDS.put("une", 1);
        WORDS.put("cent", 100);
        WORDS.put(PrintedText.key("مئة"), 100);
        WORDS.put(PrintedText.key("مائة"), 100);
    }

    /** A number in digits or words, as part of a larger pattern; one group. Longer words come first. */
    static final String PATTERN = "(\\d[\\d.,' ]*\\d|\\d|\\.\\d+|"
            + WORDS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(word -> word + "\\b")
                    .collect(Collectors.joining("|"))
            + ")";

    private Numbers() {}

    /** The number that the text, in the form of {@link PrintedText#key}, stands for; empty where it is none. */
    static Optional<BigDecimal> find(String text) {
        String digits = text.strip();
        if (WORDS.containsKey(digits)) {
            return Optional.of(BigDecimal.valueOf(WORDS.get(digits)));
        }
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        if (COMMA_GROUPS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        if (SPACE_GROUPS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replaceAll("[ ']", "").replace(',', '.')));
        }
        return DECIMAL_COMMA.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static void words(int first, String inOrder) {
        int value = first;
        for (String word : inOrder.split(" ")) {
            WORDS.put(PrintedText.key(word), value++);
        }
    }

    private static void tens(String inOrder) {
        int value = 10;
        for (String word : inOrder.split(" ")) {
            WORDS.put(PrintedText.key(word), value);
            value += 10;
        }
    }
}
