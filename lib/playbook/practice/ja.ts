import { JA_HISTORY } from './ja-history';
import { JA_POSTS } from './ja-posts';
import type { PracticeTimeline } from './types';

export const practiceJa: PracticeTimeline = {
  carrier: { company: 'そらモバイル', handle: 'soramobile_care' },
  shop: { company: 'みどり堂', handle: 'midorido_care' },
  posts: JA_POSTS,
  history: JA_HISTORY,
};
