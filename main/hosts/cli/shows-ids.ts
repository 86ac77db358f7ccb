/** Said where an id is missing, or is none of the store's. */
export const SHOWS_IDS = '"upfront list" shows the ids of the store.';
