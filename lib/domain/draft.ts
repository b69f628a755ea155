import * as z from 'zod';
import { instant } from './entity';

/** A half-written reply, kept per post until it is sent or thrown away. */
export const draftSchema = z.strictObject({
  /** `postKey` of the post: may hold its address. */
  postKey: z.string().max(2_500),
  /** What the agent sees in the box: the body without opening, signature and marker. */
  body: z.string().max(50_000),
  templateId: z.string().max(60).nullable(),
  /** Templates put in after the first. */
  moreTemplateIds: z.array(z.string().max(60)).optional(),
  /** The account its templates were filled in for. Absent in drafts of earlier versions. */
  accountId: z.string().max(60).optional(),
  /** Values typed into fill-ins, by label. */
  fields: z.array(z.tuple([z.string().max(80), z.string().max(1_000)])).max(30),
  updatedAt: instant,
});
export type Draft = z.infer<typeof draftSchema>;

/** Whether nothing was written between the two: one state of one post's draft. */
export function isSameDraft(one: Draft | null | undefined, other: Draft | null | undefined): boolean {
  return one?.updatedAt === other?.updatedAt && one?.body === other?.body;
}
