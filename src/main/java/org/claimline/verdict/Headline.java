package org.claimline.verdict;

import java.util.List;

/**
 * The one sentence of a claim or pair.
 *
 * @param outcome the word of the verdict or relation
 * @param agreeing border families that give this outcome under the default variant
 * @param of border families that can say anything, or all that were asked where none can
 * @param dependsOn on what the outcome depends: {@code border_set}, {@code edges}, {@code reading}, {@code heading_reading},
 *     {@code denial_reading}, {@code mile_reading}, {@code near} (how far it reaches where the words don't say) or {@code frame} (where it ends); empty where it is the same throughout
 */
public record Headline(String outcome, int agreeing, int of, List<String> dependsOn, Sentence text) {
    public Headline {
        dependsOn = List.copyOf(dependsOn);
    }
}
