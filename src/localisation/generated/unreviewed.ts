// Made from locales/*.xlf by npm run locales:build: do not edit.

/** The languages in which no translator has reviewed every text yet. */
export const unreviewed: readonly string[] = ['ar', 'de', 'en', 'fr', 'pl', 'tr', 'uk'];
