/** What a control of a comment form is for. Controls of any other meaning are nobody's business but the agent's. */
export const FORM_FIELDS = ['name', 'email', 'url', 'title', 'body'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Who speaks, as a comment form asks for it. Never an agent's own address. Empty where there is nothing to put. */
export interface Signature {
  /** 「○○会社 ××」. */
  name: string;
  email: string;
  url: string;
}
export type SignatureField = keyof Signature;
/** In the order forms ask for them. */
export const SIGNATURE_FIELDS = ['name', 'email', 'url'] as const satisfies readonly SignatureField[];

/**
 * How far we get with a comment form. `inline`: the controls stand in this page · `elsewhere`: behind a link, opened by
 * the agent · `closed`: the page says that no comments are taken · `login`: only for members who signed in · `frame`:
 * inside a foreign frame we cannot reach.
 */
export type FormState = 'inline' | 'elsewhere' | 'closed' | 'login' | 'frame';
