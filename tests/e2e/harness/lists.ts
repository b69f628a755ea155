import type { KeywordList } from '@/lib/domain/keyword-list';

type ListInput = Pick<KeywordList, 'name' | 'rules'> & Partial<KeywordList>;

/** Two lists that every test of marks can reason about. */
export const TROUBLE: ListInput = {
  name: '困りごと',
  style: 'trouble',
  category: '通信',
  priority: 20,
  rules: '圏外\n電波\nルーター\n繋がらない\n解約\nWi-Fi\nau',
};

export const PRAISE: ListInput = {
  name: 'おほめ',
  style: 'praise',
  category: 'お礼',
  priority: 10,
  rules: 'ありがとう',
};
