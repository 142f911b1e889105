package org.claimline.incident;

import java.util.Optional;

/**
 * Who says it: a state body, an armed group, a reporter.
 *
 * @param country ISO 3166-1 alpha-2 of the country it speaks for; empty where it speaks for none
 */
public record Claimant(String name, Optional<String> country) {}
