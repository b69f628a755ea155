import { readFileSync } from 'node:fs';
import type { PageReport } from '../../inspect/report';

export type Expectation = Pick<PageReport, 'site' | 'posts' | 'comments' | 'forms'>;

type Written = Omit<Expectation, 'comments'> & {
  comments: (Omit<PageReport['comments'][number], 'pending'> & { pending?: boolean })[];
};

/**
 * What `npm run inspect` is to print of a saved page. Its file leaves out what says nothing: few comments wait, few entries
 * look like spam.
 */
export function readExpectation(path: string): Expectation {
  const written = JSON.parse(readFileSync(path, 'utf8')) as Written;
  return {
    ...written,
    posts: written.posts.map((post) => (post.kind === 'entry' ? { spamHints: [], ...post } : post)),
    comments: written.comments.map((comment) => ({ ...comment, pending: comment.pending ?? false })),
  };
}
