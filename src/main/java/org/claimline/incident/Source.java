package org.claimline.incident;

import java.util.Optional;

/**
 * A publication; it relays claims, it doesn't make them.
 *
 * @param id short name within the incident, such as {@code s1}
 * @param date EDTF; empty where the publication bears none
 * @param url address; empty where unknown
 * @param language ISO 639-1
 */
public record Source(
        String id,
        String publisher,
        String title,
        Optional<EdtfDate> date,
        Optional<String> url,
        Optional<String> language) {}
