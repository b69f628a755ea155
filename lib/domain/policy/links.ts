import * as z from 'zod';

const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u)
  .max(200);

/** Which links may stand in a reply. */
export const linksSchema = z.strictObject({
  /** Hosts of the desk's pages; sub-domains count. Empty: the desk has not decided and no host is unknown. */
  allowed: z.array(host).max(500),
  /** What a host outside `allowed` is. */
  unknown: z.enum(['error', 'warning']),
  /** Further hosts that hide where they lead, besides the well-known ones. */
  shorteners: z.array(host).max(200),
});
export type Links = z.infer<typeof linksSchema>;

/** A hashtag the account may use, and what for (practice item 40). */
export const hashtagSchema = z.strictObject({
  /** With its `#`. */
  tag: z
    .string()
    .trim()
    .regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u),
  purpose: z.string().max(200),
  /** Category whose replies it is offered for; empty for all. */
  category: z.string().max(60),
});
export type Hashtag = z.infer<typeof hashtagSchema>;

/** A page of the company that answers a common question. Templates name it: `{{faq.roaming.url}}` (facts/practice.md §4a). */
export const faqPageSchema = z.strictObject({
  /** Short, and without what ends a tag of a template. */
  name: z
    .string()
    .normalize('NFKC')
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^\p{Cc}{}|"'“”‘’「」『』]*$/u),
  /** What it is about, for agents; may be empty. */
  title: z.string().max(200),
  url: z.url({ protocol: /^https$/u }).max(500),
});
export type FaqPage = z.infer<typeof faqPageSchema>;
