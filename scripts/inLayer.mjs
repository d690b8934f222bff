/** Puts a style sheet into a layer, for pages that order their layers. */
export const inLayer = (css) => `@layer commercelayer-password-reset {\n${css}}\n`
