import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Policy } from '@/lib/domain/account';
import { OUTGOING_KINDS, type OutgoingKind } from '@/lib/domain/policy/caps';
import { SITE_IDS } from '@/lib/domain/site';
import { SPEAKING_ACTIONS } from '@/lib/domain/template';
import type { Language } from '@/lib/i18n/language';
import type { CheckSituation } from '@/lib/reply/findings/checker';
import type { SendableLetters } from '@/lib/reply/findings/letter-rules';
import { findSendable } from '@/lib/reply/page-charset';

/** A draft with everything that must be found in it: what is not listed must not be. */
export interface CorpusDraft {
  /** `faults-ja:12`, the line of its file. */
  id: string;
  language: Language;
  /** A reply as desks really send it: no error may be found. */
  isClean: boolean;
  text: string;
  expect: string[];
  /** Kinds it looks like and is not. */
  near: string[];
  policy: Partial<Policy>;
  situation: Partial<CheckSituation>;
  /** For a post of the account's own, which is counted and not checked: its kind, and how many of that kind went out. */
  outgoing?: { kind: OutgoingKind; sentToday: number };
  /** The parts as they go out, where they are not what the text makes: the opening or the signature got lost. */
  parts?: string[];
}

/** Strict, so that a field that no check reads is an error instead of a draft that shows nothing. */
const situationSchema = z
  .strictObject({
    noContact: z.boolean(),
    signedInHandle: z.string().nullable(),
    accountHandle: z.string().nullable(),
    site: z.enum(SITE_IDS),
    templateIds: z.array(z.string()),
    action: z.enum(SPEAKING_ACTIONS),
    now: z.iso.datetime().transform((written) => new Date(written)),
    surroundingsRead: z.boolean(),
    dmWish: z.string(),
    consulted: z.boolean(),
    categories: z.array(z.string()),
  })
  .partial();

const lineSchema = z.strictObject({
  text: z.string(),
  expect: z.array(z.string()).default([]),
  near: z.array(z.string()).default([]),
  policy: z.record(z.string(), z.unknown()).default({}),
  situation: situationSchema.default({}),
  outgoing: z.strictObject({ kind: z.enum(OUTGOING_KINDS), sentToday: z.number() }).optional(),
  parts: z.array(z.string()).optional(),
  form: z.strictObject({ charset: z.string(), signature: z.string().default('') }).optional(),
});

const FILES = [
  'clean-ja',
  'clean-en',
  'faults-ja',
  'faults-en',
  'held-out-ja',
  'held-out-en',
  'held-out-2-ja',
  'held-out-2-en',
  'held-out-3-ja',
  'held-out-3-en',
  'requests-ja',
  'requests-en',
  'held-out-4-ja',
  'held-out-4-en',
  'held-out-5-ja',
  'held-out-5-en',
  'held-out-6-ja',
  'held-out-6-en',
  'kinds-ja',
  'kinds-en',
] as const;

/** What the comment form of a page in that encoding can be sent in. */
function sendableIn({ charset, signature }: { charset: string; signature: string }): SendableLetters | null {
  const letters = findSendable(charset);
  return letters && { letters, signature };
}

/** The drafts of tests/fixtures/findings, written before the checks were tuned on them. */
export function readCorpus(): CorpusDraft[] {
  return FILES.flatMap((file) => {
    const path = fileURLToPath(new URL(`../fixtures/findings/${file}.jsonl`, import.meta.url));
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map((line, index) => {
      const { text, expect, near, policy, situation, outgoing, parts, form } = lineSchema.parse(
        JSON.parse(line),
      );
      return {
        id: `${file}:${index + 1}`,
        language: file.endsWith('ja') ? 'ja' : 'en',
        isClean: expect.every((code) => code === 'double-mention') && Object.keys(situation).length === 0,
        text,
        expect,
        near,
        policy: policy as Partial<Policy>,
        ...(parts === undefined ? {} : { parts }),
        ...(outgoing === undefined ? {} : { outgoing }),
        situation: {
          ...(situation as Partial<CheckSituation>),
          ...(form === undefined ? {} : { sendable: sendableIn(form) }),
        },
      } satisfies CorpusDraft;
    });
  });
}
