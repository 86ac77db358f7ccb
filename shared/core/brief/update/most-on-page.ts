/** Changes, and promises, that a reader of the first page takes in at a glance. */
export const MOST_ON_PAGE = 7;
