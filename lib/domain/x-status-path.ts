/** Path of a post on X, whatever follows it: its handle (absent in the `/i/web/…` form) and its id. */
export const X_STATUS_PATH = /^\/(?:i\/web|([A-Za-z0-9_]{1,20}))\/status(?:es)?\/(\d{1,20})(?:\/|$)/u;
