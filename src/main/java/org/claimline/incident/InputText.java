package org.claimline.incident;

/**
 * A text to be read, with the name under which its user knows it.
 *
 * @param name a file's name, or what stands for it
 * @param text an incident document, YAML or JSON
 */
public record InputText(String name, String text) {}
