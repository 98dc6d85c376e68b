/** Version of the rules: raised with each change that can make the same observations read differently. */
export const CATALOGUE_VERSION = '2026.11.2';
