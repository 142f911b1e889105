/** Colours for what is drawn on canvas: the style sheets' own, so that both schemes have one place. */

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The value of a custom property such as `--land`. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Calls whenever the scheme changes; answers the function that ends it. */
export function onScheme(call) {
    dark.addEventListener('change', call);
    return () => dark.removeEventListener('change', call);
}
