import type { OutgoingKind } from '@/lib/domain/policy/caps';
import { foldPlain } from '@/lib/reply/fold';

/** Categories by which a desk calls what a day may hold only so much of (practice item 39). */
const CATEGORIES: Readonly<Record<OutgoingKind, readonly string[]>> = {
  faq: ['faq', 'よくある質問'],
  'small-talk': ['雑談', 'small talk'],
  notice: ['お知らせ', 'notice', 'notices'],
};

/** The kind of outgoing post that a template of this category makes; undefined for the ordinary reply. */
export function findOutgoingKind(category: string): OutgoingKind | undefined {
  const folded = foldPlain(category.trim());
  return (Object.keys(CATEGORIES) as OutgoingKind[]).find((kind) => CATEGORIES[kind].includes(folded));
}
