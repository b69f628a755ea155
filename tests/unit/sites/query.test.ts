// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isElement, queryAll, queryFirst } from '@/lib/sites/query';

/** What elements named like this do to a document or a form in a browser; jsdom does not do it by itself. */
function shadow(target: object): void {
  for (const name of ['querySelector', 'querySelectorAll', 'nodeType']) {
    Object.defineProperty(target, name, { value: document.createElement('img'), configurable: true });
  }
}

it('finds elements where the page shadows the methods by name', () => {
  document.body.innerHTML = '<form><p>中</p></form>';
  const form = document.body.firstElementChild;
  if (form === null) throw new Error('no form');
  shadow(form);
  shadow(document);
  expect(queryAll(document, 'p').length).toBe(1);
  expect(queryFirst(document, 'p')?.textContent).toBe('中');
  expect(isElement(form) && queryAll(form, 'p').length).toBe(1);
  expect(isElement(document)).toBe(false);
  for (const name of ['querySelector', 'querySelectorAll', 'nodeType'])
    Reflect.deleteProperty(document, name);
});

it('looks into fragments', () => {
  const fragment = document.createRange().createContextualFragment('<p>片</p>');
  expect(queryAll(fragment, 'p').length).toBe(1);
});
