/** The same style sheet in a layer, for pages that order theirs. */
export const inLayer = (css) => `@layer commercelayer-password-reset {\n${css}}\n`
