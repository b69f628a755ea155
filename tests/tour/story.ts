import type { Language } from '@/lib/i18n/language';
import { english, type Words, words } from '../e2e/harness/words';

/** Who works at the desk of the bundled posts, and what happens there, in one language. */
export interface Story {
  says: Words;
  desk: { company: string; agentName: string; initials: string; handle: string };
  /** The person met before: whose post it is, a marked word of it, and the reply. */
  owed: { handle: string; word: string; template: RegExp; choices: readonly [string, string] };
  /** Nobody's yet: decided on without a reply, and met again below a post without any keyword. */
  watched: { handle: string; trouble: string; plain: string; reason: string };
}

export const STORIES: Readonly<Record<Language, Story>> = {
  ja: {
    says: words,
    desk: { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', handle: 'soramobile_care' },
    owed: {
      handle: 'misaki_latte',
      word: '繋がらない',
      template: /お詫び＋状況/u,
      choices: ['技術部門', '本日中'],
    },
    watched: {
      handle: 'takuya_run10',
      trouble: '通信速度が遅い',
      plain: '川沿いを10km',
      reason: '夕方まで様子を見る',
    },
  },
  en: {
    says: english,
    desk: { company: 'Sora Mobile', agentName: 'Mia', initials: 'MJ', handle: 'soramobile_care' },
    owed: {
      handle: 'maya_flatwhite',
      word: 'no signal',
      template: /Apology and status/u,
      choices: ['Our technical team', 'today'],
    },
    watched: {
      handle: 'tom_runs_10k',
      trouble: 'painfully slow',
      plain: '10k along the river',
      reason: 'See until tonight',
    },
  },
};
