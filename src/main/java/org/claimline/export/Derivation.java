package org.claimline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where one number of a check's document comes from.
 *
 * @param pointer to the number in the document of {@code check --json}, RFC 6901
 * @param value as the document has it
 * @param unit {@code m}, {@code km2}, {@code degrees}, {@code s}, {@code m/s}, or what is counted
 * @param view border set and edge rule, where the number belongs to one
 * @param reading of figures, headings and denials, where the number belongs to one
 * @param sources the publications that the claims rest on, and the border set with its vintage and licence
 */
public record Derivation(
        String pointer,
        BigDecimal value,
        String unit,
        Account account,
        Optional<String> view,
        Optional<String> reading,
        List<String> sources) {

    public Derivation {
        sources = List.copyOf(sources);
    }

    /** How the value follows from the inputs that are listed; {@code DerivationTest} works each out again. */
    public enum Operation {
        /** It is the one input. */
        STATED,
        /** The sum of the inputs. */
        SUM,
        /** The difference of the two inputs, without its sign. */
        DIFFERENCE,
        /** The first input multiplied by the second. */
        PRODUCT,
        /** The first input divided by the second. */
        QUOTIENT,
        /** The number of the inputs. */
        COUNT,
        /** The least of the inputs. */
        LEAST,
        /** The greatest of the inputs. */
        GREATEST,
        /** The geodesic between two positions: latitude and longitude of the one, then of the other. */
        GEODESIC_LENGTH,
        /** Its bearing at the first position, clockwise from true north. */
        GEODESIC_BEARING,
        /** Found by a procedure on borders, regions or intervals; the inputs say on which ones. */
        MEASURED
    }

    /**
     * One input.
     *
     * @param value a number, or a text where it is none
     * @param unit empty for a text
     * @param from a pointer into the same document, the words of a claim, a border set or a place
     */
    public record Input(String name, Optional<BigDecimal> value, Optional<String> text, String unit, String from) {

        static Input of(String name, double value, String unit, String from) {
            return new Input(name, Optional.of(exact(value)), Optional.empty(), unit, from);
        }

        static Input text(String name, String text, String from) {
            return new Input(name, Optional.empty(), Optional.of(text), "", from);
        }

        /** Lengths as they are, to the micrometre. */
        private static BigDecimal exact(double value) {
            return Json.number(value, 9).decimalValue();
        }
    }

    /**
     * @param formula in words and symbols
     * @param rule the rule, with who published it
     * @param error of the value, in its unit, and what makes it; a text, for some errors are not a number
     */
    public record Account(Operation operation, String formula, List<Input> inputs, String rule, String error) {
        public Account {
            inputs = List.copyOf(inputs);
        }
    }
}
