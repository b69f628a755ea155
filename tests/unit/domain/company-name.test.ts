import { expect, test } from 'vitest';
import { commonName } from '@/lib/domain/company-name';

test.each([
  ['株式会社そら', 'そら'],
  ['そら株式会社', 'そら'],
  ['（株）そら', 'そら'],
  ['そら(有)', 'そら'],
  ['㈱そら', 'そら'],
  ['そら合同会社', 'そら'],
  ['Sora Mobile Co., Ltd.', 'Sora Mobile'],
  ['Sora Mobile, Inc.', 'Sora Mobile'],
  ['Sora LLC', 'Sora'],
  ['Co-op Japan', 'Co-op Japan'],
  ['Incline', 'Incline'],
  ['株式会社', '株式会社'],
])('%s is called %s', (company, name) => {
  expect(commonName(company)).toBe(name);
});
