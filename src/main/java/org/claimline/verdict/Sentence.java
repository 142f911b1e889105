package org.claimline.verdict;

import java.text.MessageFormat;
import java.util.List;

/**
 * A sentence, or a part of one, that can be printed in every {@link Language}: the key of a template and what fills its gaps.
 *
 * <p>To add one: write its English template into {@code sentences.properties}, the French and Arabic ones into {@code
 * sentences_fr.properties} and {@code sentences_ar.properties}, and make it here:
 *
 * <pre>{@code
 * place={0} ({1}, radius {2})
 * Sentence.of("place", Gap.verbatim("Tin Zaouatine"), Gap.verbatim("19.952000, 2.965000"), Gap.length(2000))
 * }</pre>
 *
 * <p>Templates are {@link MessageFormat}s, gaps numbered from 0. A sentence is a gap of others: build a longer one out of parts and
 * join them with {@link Gap#list} or {@link #sequence}, but never glue words together, for other languages order them
 * otherwise. The apostrophe is ’, since MessageFormat takes ' for a quote. {@code SentenceTest} holds that all bundles have the
 * same keys and gaps, {@code WordingTest} the words that are never ours.
 */
public record Sentence(String key, List<Gap> gaps) implements Gap {

    public Sentence {
        gaps = List.copyOf(gaps);
    }

    public static Sentence of(String key, Gap... gaps) {
        return new Sentence(key, List.of(gaps));
    }

    /** One sentence after the other. */
    public static Sentence sequence(List<Sentence> sentences) {
        return of("sequence", Gap.list(Join.SENTENCES, sentences));
    }

    public String in(Language language) {
        return Contractions.applied(fill(language), language);
    }

    /** As a part of another sentence. */
    @Override
    public String fill(Language language) {
        MessageFormat template = new MessageFormat(language.template(key), language.locale());
        if (template.getFormatsByArgumentIndex().length != gaps.size()) {
            throw new IllegalStateException(key + " has other gaps in " + language + ": " + template.toPattern());
        }
        return template.format(gaps.stream().map(gap -> gap.fill(language)).toArray());
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
