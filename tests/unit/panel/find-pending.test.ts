import { expect, test } from 'vitest';
import { findPending } from '@/components/panel/model/insertion/find-pending';
import type { Interaction } from '@/lib/domain/interaction';
import { makePost } from '../desk/stage';

const filled = (post: Partial<Interaction['post']>) =>
  ({
    id: 'e',
    delivery: 'filled',
    createdBy: 'me',
    post: { site: 'x', id: null, excerpt: '圏外です', ...post },
  }) as unknown as Interaction;

test('a reply under way belongs to its own post, also where posts show no id', () => {
  const history = [filled({})];
  expect(findPending(history, makePost({ id: null, text: '圏外です' }), 'me')?.id).toBe('e');
  expect(findPending(history, makePost({ id: null, text: '請求がおかしい' }), 'me')).toBeNull();
  expect(
    findPending([filled({ excerpt: '' })], makePost({ id: null, text: '写真だけではない' }), 'me'),
  ).toBeNull();
});

test('by id where there is one, whatever became of the text', () => {
  expect(findPending([filled({ id: '5' })], makePost({ id: '5', text: '翻訳' }), 'me')?.id).toBe('e');
  expect(findPending([filled({ id: '5' })], makePost({ id: '6' }), 'me')).toBeNull();
  expect(findPending([filled({ id: '5' })], makePost({ id: '5' }), 'colleague')).toBeNull();
});
