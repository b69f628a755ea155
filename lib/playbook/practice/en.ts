import { EN_HISTORY } from './en-history';
import { EN_POSTS } from './en-posts';
import type { PracticeTimeline } from './types';

export const practiceEn: PracticeTimeline = {
  carrier: { company: 'Sora Mobile', handle: 'soramobile_care' },
  shop: { company: 'Midorido', handle: 'midorido_care' },
  posts: EN_POSTS,
  history: EN_HISTORY,
};
