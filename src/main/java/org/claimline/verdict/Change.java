package org.claimline.verdict;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing that overrides change.
 *
 * @param about the id of a claim, the ids of a pair's two claims, or the name of a place
 * @param figure its name in the document, such as {@code verdict}, {@code area_km2} or {@code min_path_m}
 * @param text the change in one sentence
 */
public record Change(Kind kind, List<String> about, String figure, Value from, Value to, Sentence text) {

    /** Of what it is told. */
    public enum Kind {
        CLAIM,
        PAIR,
        DISTANCE
    }

    public Change {
        about = List.copyOf(about);
    }

    /** What a headline or figure was or is, over the border sets under their default variant. */
    public sealed interface Value {

        <R> R match(Function<String, R> word, BiFunction<Double, Double, R> amount, Supplier<R> nothing);

        /** An outcome, a count or a country. */
        record Word(String text) implements Value {
            @Override
            public <R> R match(Function<String, R> word, BiFunction<Double, Double, R> amount, Supplier<R> nothing) {
                return word.apply(text);
            }
        }

        /** The least and the greatest number, in the unit of the figure's name. */
        record Amount(double least, double most) implements Value {
            @Override
            public <R> R match(Function<String, R> word, BiFunction<Double, Double, R> amount, Supplier<R> nothing) {
                return amount.apply(least, most);
            }
        }

        /** No set gives such a figure. */
        record None() implements Value {
            @Override
            public <R> R match(Function<String, R> word, BiFunction<Double, Double, R> amount, Supplier<R> nothing) {
                return nothing.get();
            }
        }
    }
}
