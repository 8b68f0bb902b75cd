/** What people set before the lines of a list; taken off where every line has one. */
export const BULLET = /^[•◦▪▸‣●○■□–—*+-]\s+/;
