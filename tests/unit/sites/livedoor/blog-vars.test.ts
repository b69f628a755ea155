import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBlogVars } from '@/lib/sites/livedoor/blog-vars';
import { openPage } from '../x/open-fixture';

const { document } = openPage('<!DOCTYPE html><head></head>', 'https://blog.livedoor.jp/x/');

function read(...scripts: string[]): Record<string, string> | undefined {
  document.head.replaceChildren();
  for (const text of scripts) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = text;
    document.head.append(script);
  }
  const vars = readBlogVars(document);
  return vars && Object.fromEntries(vars);
}

it.each([
  ["var ld_blog_vars = { id : '12', name : 'sora', articles : [] };", { id: '12', name: 'sora' }],
  ['window.ld_blog_vars={"id":12,"name":"sora"}', { id: '12', name: 'sora' }],
  ["ld_blog_vars = { articles : [ { name : 'no' } ], name : 'sora' }", { name: 'sora' }],
  [
    "ld_blog_vars = { title : 'a { b : \\'c\\' ', name : 'sora' }; x = { name : 'no' }",
    {
      title: "a { b : 'c' ",
      name: 'sora',
    },
  ],
  ["ld_blog_vars = { sub : { name : 'no' } }; ld_blog_vars.name = 'no';", {}],
  ["ld_blog_vars = { name : 'sora', name : 'no' }", { name: 'sora' }],
])('reads the own values of %s', (script, expected) => {
  expect(read(script)).toEqual(expected);
});

it('knows no page without them', () => {
  expect(read("var old_ld_blog_varsity = { name : 'no' };", 'use(ld_blog_vars.name)')).toBeUndefined();
});

it('takes any script without failing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', "'", '"', '\\', ':', ',', 'a', '[', ']', ' ') }),
      (rest) => {
        read(`ld_blog_vars = {${rest}`);
      },
    ),
    { numRuns: 200 },
  );
});
