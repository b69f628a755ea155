/**
 * What the mini card's page says to its parent, by `postMessage`, when the agent closes it from inside: keys pressed
 * in the frame never reach the page around it.
 */
export const CARD_CLOSE = 'yorisoi-card-close';
