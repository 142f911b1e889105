package org.claimline.border;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known about one published set of borders.
 *
 * @param family sets of one family come from one survey or database and are never counted twice
 * @param vintage the date that the lines stand for, as the publisher gives it
 * @param attribution the text to be shown wherever the set is drawn
 * @param origin exact package and version
 * @param whoseView whose account of disputed borders it gives
 * @param extent {@code land}, or {@code sea} where it reaches the outer limit of the territorial waters
 * @param accuracyMetres horizontal accuracy that the publisher states; empty where it states none
 * @param accuracySource where that figure comes from, or why there is none
 * @param simplified what was simplified on the way here, and by how much
 * @param sha256 of the file that holds the lines
 */
public record BorderSetInfo(
        String id,
        String family,
        String title,
        String vintage,
        String licence,
        String attribution,
        String origin,
        String whoseView,
        String extent,
        OptionalDouble accuracyMetres,
        String accuracySource,
        String simplified,
        Optional<String> sha256) {}
