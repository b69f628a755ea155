import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTemplates } from '@/lib/exchange/import-templates/import-templates';
import { parseTemplate } from '@/lib/reply/template';

const FILES = join(import.meta.dirname, '../../fixtures/import-templates');
const read = (name: string) => readFileSync(join(FILES, name), 'utf8');
const load = (name: string) => importTemplates(read(name));
/** The body one line of another tool's syntax becomes, and why what could not be brought along. */
function convert(body: string, wrap: (body: string) => unknown) {
  const { rows, unmapped, problems } = importTemplates(JSON.stringify(wrap(body)));
  return { body: rows[0]?.body, why: unmapped.map((each) => each.why), problems };
}
const chatwoot = (body: string) => convert(body, (content) => [{ short_code: 'a', content }]);
const zendesk = (body: string) =>
  convert(body, (value) => ({ macros: [{ title: 'A', actions: [{ field: 'comment_value', value }] }] }));
const zammad = (body: string) => convert(body, (content) => [{ name: 'A', keywords: 'a', content }]);
const freescout = (body: string) => convert(body, (text) => [{ name: 'A', text }]);
const blaze = (body: string) => convert(body, (text) => [{ shortcut: '/a', name: 'A', text }]);
const espanso = (yaml: string) => importTemplates(`matches:\n${yaml}`);

describe('the tool a file comes from can be said', () => {
  test('where another form is read first', () => {
    const both = JSON.stringify([{ name: 'A', content: '#{user.firstname}', text: '{%user.firstName%}' }]);
    expect(importTemplates(both).format).toBe('zammad');
    expect(importTemplates(both, 'freescout')).toMatchObject({
      format: 'freescout',
      rows: [{ title: 'A', body: '{{agent.name}}' }],
    });
  });

  test('also for a table, and a file that is none of that tool brings nothing', () => {
    expect(importTemplates(read('zammad.csv'), 'table').format).toBe('table');
    expect(importTemplates(read('chatwoot.json'), 'zendesk')).toMatchObject({
      format: 'zendesk',
      rows: [],
      problems: [{ code: 'nothing-found' }],
    });
    expect(importTemplates(read('table.tsv'), 'espanso').rows).toEqual([]);
  });
});

describe('the tool a file comes from is told by its form', () => {
  test.each([
    ['chatwoot.json', 'chatwoot', 3],
    ['zammad.json', 'zammad', 2],
    ['zammad.csv', 'zammad', 2],
    ['freescout.json', 'freescout', 2],
    ['zendesk.json', 'zendesk', 3],
    ['text-blaze.json', 'text-blaze', 4],
    ['text-blaze.csv', 'text-blaze', 1],
    ['espanso.yml', 'espanso', 6],
    ['table.tsv', 'table', 2],
  ])('%s: %s, %i templates', (file, format, count) => {
    const found = load(file);
    expect(found.format).toBe(format);
    expect(found.rows).toHaveLength(count);
    expect(importTemplates(`\uFEFF${read(file)}`)).toEqual(found);
  });

  test('though the list is wrapped, as an API answers, or comes with Windows line ends', () => {
    const list = JSON.parse(read('chatwoot.json'));
    expect(importTemplates(JSON.stringify({ payload: list })).rows).toEqual(load('chatwoot.json').rows);
    const windows = importTemplates(read('espanso.yml').replaceAll('\n', '\r\n'));
    expect(windows.rows).toEqual(load('espanso.yml').rows);
  });

  test('a file that is none of them is refused with the reason', () => {
    expect(importTemplates('{"a": 1').problems).toMatchObject([{ line: 1, code: 'unreadable' }]);
    expect(importTemplates('{"a": 1}').problems).toMatchObject([{ code: 'nothing-found' }]);
    expect(importTemplates('hello').problems).toMatchObject([{ code: 'no-header' }]);
    expect(importTemplates('matches: none').problems).toMatchObject([{ code: 'nothing-found' }]);
    expect(importTemplates('matches:\n  - trigger: ":a"\n   replace: x').problems).toMatchObject([
      { line: 3, code: 'unreadable' },
    ]);
  });
});

describe('Chatwoot', () => {
  test('canned responses come with their shortcode and values', () => {
    const { rows, unmapped, problems } = load('chatwoot.json');
    expect(rows[0]).toMatchObject({
      title: 'greeting',
      shortcode: 'greeting',
      body: 'Hi {{author.name}}, this is {{agent.name}} from {{account.name}}. How can we help?',
      action: 'reply',
      scope: 'desk',
      enabled: true,
    });
    expect(rows[1]?.body).toContain('{{author.name | default: "there"}}.\nYour order {{?contact.custom');
    expect(unmapped).toEqual([
      { where: 'greeting', what: '{{contact.first_name}}', why: 'whole-name' },
      { where: 'order-late', what: '{{contact.custom_attribute.order_no}}', why: 'no-name' },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['{{contact.name}}', '{{author.name}}', []],
    ['{{ contact.name | upcase }}', '{{author.name}}', ['filter']],
    ["{{ contact.name | default: 'you' }}", '{{author.name | default: "you"}}', []],
    ['{{contact.name || "you"}}', '{{author.name | default: "you"}}', []],
    ['{{contact.email}}', '{{?contact.email}}', ['no-name']],
    ['{{ "literal" }} text', 'literal text', []],
    ['{担当} } {', '{担当} } {', []],
    ['a {{ b', 'a { b', []],
  ])('%s becomes %s', (source, body, why) => {
    expect(chatwoot(source)).toEqual({ body, why, problems: [] });
  });
});

describe('Zammad', () => {
  test('text modules come as plain text, with keywords, links and what was switched off', () => {
    const { rows, unmapped } = load('zammad.json');
    expect(rows[0]).toMatchObject({
      title: 'Störung: Stand der Dinge',
      shortcode: 'stoerung',
      reading: 'outage status',
      body: 'Hallo {{author.name}},\n\nwir arbeiten noch an der Störung. Stand: Statusseite https://status.example.com/\n\n{{agent.name}}, Ticket {{case.id}}',
    });
    expect(rows[1]).toMatchObject({ enabled: false, body: expect.stringContaining('"{{?ticket.title}}"') });
    expect(rows[1]?.body).toMatch(/now\. Thank you!$/u);
    expect(unmapped).toContainEqual({
      where: 'Störung: Stand der Dinge',
      what: 'group_ids: 2, 5',
      why: 'restricted',
    });
  });

  test('its CSV is a table with its own values', () => {
    const { rows } = load('zammad.csv');
    expect(rows.map(({ shortcode, enabled }) => [shortcode, enabled])).toEqual([
      ['ack', true],
      ['call', false],
    ]);
    expect(rows[0]?.body).toBe('Guten Tag {{author.name}},\nwir haben Ihre Nachricht erhalten.');
    expect(rows[1]?.body).toBe('Wir rufen Sie an: {{?ticket.customer.phone}}');
  });

  test.each([
    ['#{user.fullname}', '{{agent.name}}', []],
    ['#{ticket.owner.firstname}', '{{agent.name}}', ['whole-name']],
    ['#{ticket.number}', '{{case.id}}', []],
    ['#{article.body}', '{{?article.body}}', ['no-name']],
    ['# {x}', '# {x}', []],
    ['{{company.name}} is no tag there', '{company.name} is no tag there', []],
  ])('%s becomes %s', (source, body, why) => {
    expect(zammad(source)).toEqual({ body, why, problems: [] });
  });
});

describe('FreeScout', () => {
  test('saved replies come out of a database export, under their category', () => {
    const { rows, unmapped, problems } = load('freescout.json');
    expect(rows[0]).toMatchObject({
      title: 'Where is my parcel',
      category: 'Shipping',
      body: 'Hi {{author.name | default: "there"}},\n\nthanks for writing to {{company.name}}. Your parcel is on its way.\n\n{{agent.name}}\n{{?user.phone}}',
    });
    expect(rows[1]?.body).toBe('See https://example.com/warranty\n\n・two years\n・bring the bill');
    expect(unmapped).toContainEqual({
      where: 'Where is my parcel',
      what: 'attachments: [17]',
      why: 'left-out',
    });
    expect(unmapped).toContainEqual({
      where: 'Warranty',
      what: 'https://example.com/seal.png',
      why: 'left-out',
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['{%customer.fullName%}', '{{author.name}}', []],
    [
      '{% customer.firstName , fallback=dear customer %}',
      '{{author.name | default: "dear customer"}}',
      ['whole-name'],
    ],
    ['{%customer.company,fallback=your company%}', '{{?customer.company: your company}}', ['no-name']],
    ['{%user.signature%}ok', 'ok', ['by-policy']],
    ['50% {off%}', '50% {off%}', []],
  ])('%s becomes %s', (source, body, why) => {
    expect(freescout(source)).toEqual({ body, why, problems: [] });
  });
});

describe('Zendesk', () => {
  test('macros come with their public comment; what else they do is told', () => {
    const { rows, unmapped } = load('zendesk.json');
    expect(rows[0]).toMatchObject({
      title: 'Refund › Delay',
      category: 'Refund',
      body: 'Hi {{author.name | default: "there"}},\n\n{{#if agent.name}}{{agent.name}} is looking into it.{{/if}} Your number is {{case.id}}.',
    });
    expect(
      unmapped.filter(({ where }) => where === 'Refund › Delay').map(({ what, why }) => [why, what]),
    ).toEqual([
      ['other-actions', 'status, priority'],
      ['whole-name', '{{ticket.requester.first_name | default…'],
      ['other-branch', 'We are looking into it.'],
      ['by-policy', '{{agent.signature}}'],
    ]);
  });

  test('HTML comments become text, with the address beside the words', () => {
    const row = load('zendesk.json').rows[1];
    expect(row?.body).toBe(
      'Hello {{author.name}}, please see our help centre https://help.example.com/start.\n\n{{?dc.closing}} {{?ticket.ticket_field_123}}',
    );
    expect(row?.enabled).toBe(false);
  });

  test('internal notes and macros without a comment are not taken, and said with their line', () => {
    const lines = read('zendesk.json').split('\n');
    const lineOf = (title: string) => lines.findIndex((line) => line.includes(title)) + 1;
    expect(load('zendesk.json').problems).toMatchObject([
      { line: lineOf('Internal: ask billing'), code: 'internal-note' },
      { line: lineOf('Assign to me'), code: 'missing-body' },
    ]);
  });

  test('a condition on something unknown keeps its first branch and tells the others', () => {
    const { rows, unmapped } = load('zendesk.json');
    expect(rows[2]?.body).toBe(
      '{{author.name}}様\nそらをご利用いただきありがとうございます。ご不便をおかけしております。{{today}}',
    );
    expect(unmapped.filter(({ where }) => where === 'お詫び').map(({ why }) => why)).toEqual([
      'condition',
      'other-branch',
      'date-form',
    ]);
  });

  test.each([
    [
      '{% if ticket.requester.name != blank %}Hi {{ticket.requester.name}}{% endif %}!',
      '{{#if author.name}}Hi {{author.name}}{{/if}}!',
      [],
    ],
    ['{%- comment -%}ask QA{%- endcomment -%}Hello', 'Hello', []],
    ['{% assign x = 1 %}Hello', 'Hello', ['left-out']],
    ['{% for c in ticket.comments %}Hello{% endfor %}', 'Hello', ['condition']],
    [
      '{% if a %}1{% if b %}2{% else %}3{% endif %}{% else %}4{% endif %}5',
      '125',
      ['condition', 'condition', 'other-branch', 'other-branch'],
    ],
    ['{{current_user.name}} {{ticket.brand.name}}', '{{agent.name}} {{company.name}}', []],
    ['{% endif %}Hello{% else %}', 'Hello', []],
  ])('%s becomes %s', (source, body, why) => {
    expect(zendesk(source)).toEqual({ body, why, problems: [] });
  });
});

describe('Text Blaze', () => {
  test('form fields become blanks under their names, defaults and menus their choices', () => {
    expect(load('text-blaze.json').rows[0]).toMatchObject({
      title: 'Where is my order',
      shortcode: 'order',
      category: 'Support',
      body: 'Hi {{?customer: there}}, your order {{?order no}} is {{?state: being packed / on its way / ready to ship}}.\nIt will arrive by {{?YYYY-MM-DD}}.{{cursor}} Thank you, {{?customer}}! {{agent.name}}',
    });
  });

  test('what computes, presses keys or decides is told', () => {
    const { rows, unmapped } = load('text-blaze.json');
    expect(rows[1]?.body).toBe(
      'Thanks! We saw this on {{?site url}} at {{?HH mm}} ({{today}}).\n\nWhich steps lead there?',
    );
    expect(rows[2]?.body).toBe(
      'The total is {{?price * 1.1}} yen. Shipping is free. See our fees https://example.com/fees or ask. {not a command} {{?clipboard}} {{?/bye}}',
    );
    expect(unmapped.filter(({ where }) => where === 'Bug report').map(({ why }) => why)).toEqual([
      'computed',
      'computed',
      'date-form',
      'condition',
      'left-out',
    ]);
  });

  test('blanks nobody named take the words before them, and stay two', () => {
    expect(load('text-blaze.json').rows[3]?.body).toBe(
      'お使いの機種: {{?お使いの機種}}、OS: {{?OS}}をお聞かせください。',
    );
    expect(blaze('OS {formtext}、OS {formtext}').body).toBe('OS {{?OS}}、OS {{?OS 2}}');
    expect(blaze('{formtext}').body).toBe('{{?1}}');
  });

  test.each([
    ['{formparagraph: name=詳しく; rows=4}', '{{?詳しく}}', []],
    ['{formdate: YYYY-MM-DD; name=日}', '{{?日}}', []],
    ['{formtext: name=a: b | "c"}', '{{?a b c}}', []],
    ['{formmenu: a/b; c / d}を', '{{?1: a/b / c/d}}を', []],
    ['{time: MMMM Do}', '{{today}}', ['date-form']],
    ['{link: https://a.example; text=here}', 'here https://a.example', []],
    ['{Ihr Name} and {formula}', '{Ihr Name} and {{?formula}}', ['no-name']],
    ['a{enter}b', 'a\nb', []],
    ['{if: x}{if: y}1{endif}2{else}3{endif}', '12', ['condition', 'condition', 'other-branch']],
    ['{formtext: name={=x}}', '{{?=x}}', []],
    ['open { brace', 'open { brace', []],
  ])('%s becomes %s', (source, body, why) => {
    expect(blaze(source)).toEqual({ body, why, problems: [] });
  });
});

describe('espanso', () => {
  test('matches come with label, trigger, terms and caret', () => {
    expect(load('espanso.yml').rows[0]).toMatchObject({
      title: 'お詫び',
      shortcode: 'owabi',
      reading: 'denpa 圏外',
      body: 'そらモバイルです。ご不便をおかけしております。{{cursor}}',
    });
  });

  test('random choices become variants', () => {
    expect(load('espanso.yml').rows[1]).toMatchObject({
      shortcode: 'thanks',
      reading: 'ty',
      body: 'Thank you for the kind words!',
      variants: ['Many thanks for the kind words!', 'Thanks a lot for the kind words!'],
    });
  });

  test('forms and choices become blanks', () => {
    const { rows } = load('espanso.yml');
    expect(rows[2]?.body).toBe(
      'Hi {{?name: there}},\nyour {{?kind: outage / bill}} was reported on {{?date}}.',
    );
    expect(rows[4]?.body).toBe('{{?who: A / B}} / {{?kind: Wi-Fi / SIM}} / {{?nobody}}');
  });

  test('scripts, clipboard, times and other days become blanks, today stays today', () => {
    const { rows, unmapped } = load('espanso.yml');
    expect(rows[3]?.body).toBe(
      'Today is {{today}}, tomorrow {{?later}}, now {{?now}}. {{?ip}} {{?clip}} {{?literal}}',
    );
    expect(unmapped.filter(({ where }) => where === 'day').map(({ why }) => why)).toEqual([
      'date-form',
      'moved-date',
      'computed',
      'computed',
      'computed',
      'no-name',
    ]);
  });

  test('a picture is refused with its line, a pattern gives no shortcode', () => {
    const { rows, problems } = load('espanso.yml');
    const line =
      read('espanso.yml')
        .split('\n')
        .findIndex((each) => each.includes(':logo')) + 1;
    expect(problems).toMatchObject([{ line, code: 'missing-body' }]);
    expect(rows[5]).toMatchObject({ shortcode: '', body: 'Hello {{?name}}\nSee us https://example.com' });
    expect(rows[5]?.title).toBe('Hello See us');
  });

  test('a file made to explode is refused', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', ...'cdefghijklmn']
      .map((line, index, all) =>
        line.length > 1 ? line : `${line}: &${line} [${`*${all[index - 1]?.[0]}, `.repeat(9)}]`,
      )
      .join('\n');
    expect(importTemplates(`${bomb}\nmatches:\n  - { trigger: ":a", replace: b }`).problems).toMatchObject([
      { code: 'unreadable' },
    ]);
  });

  test('more wordings than a template holds are told', () => {
    const choices = Array.from({ length: 12 }, (_, index) => `wording ${index}`);
    const { rows, unmapped } = espanso(
      `  - trigger: ":a"\n    replace: "{{x}}!"\n    vars: [{ name: x, type: random, params: { choices: ${JSON.stringify(choices)} } }]`,
    );
    expect(rows[0]?.variants).toHaveLength(9);
    expect(unmapped.map(({ what }) => what)).toEqual(['wording 10!', 'wording 11!']);
  });
});

describe('a table in our own words', () => {
  test('keeps our tags, maps those of others and makes blanks of unknown ones', () => {
    const { rows, unmapped } = load('table.tsv');
    expect(rows[0]).toMatchObject({
      title: '電波のお詫び',
      shortcode: 'owabi',
      reading: 'denpa',
      body: '{{author.name | default: "お客さま"}}、ご不便をおかけしております。{{#if last.date}}{{last.date}}の件、{{/if}}{{?いつまでに: 本日中 / 明日中}}にご連絡します。',
    });
    expect(rows[1]?.body).toBe('{{author.name}}さま、{{?foo.bar}}をご覧ください。{{cursor}}');
    expect(unmapped).toEqual([{ where: 'ご案内', what: '{{foo.bar}}', why: 'no-name' }]);
  });
});

describe('rows that cannot be', () => {
  test('are not told about among what could not be brought along', () => {
    const { rows, unmapped, problems } = importTemplates('title,body\na,{% assign x = 1 %}');
    expect([rows, unmapped]).toEqual([[], []]);
    expect(problems).toMatchObject([{ line: 2, code: 'missing-body' }]);
  });

  test('too long, empty and repeated ones are refused, the others taken', () => {
    const entries = [
      { short_code: 'long', content: 'x'.repeat(4_001) },
      { short_code: 'huge', content: 'x'.repeat(30_000) },
      { short_code: 'empty', content: ' \n' },
      { short_code: 'signature', content: '{{agent.signature}}' },
      { short_code: 'a', content: 'same' },
      { short_code: 'a', content: 'same' },
      { short_code: 'あ'.repeat(60), content: 'fine' },
    ];
    const { rows, problems } = importTemplates(JSON.stringify(entries, null, 1));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'too-long'],
      [7, 'too-long'],
      [11, 'missing-body'],
      [15, 'missing-body'],
      [23, 'duplicate'],
    ]);
    expect(rows.map(({ shortcode }) => shortcode.length)).toEqual([1, 40]);
  });
});

describe('anything pasted', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '{%',
    '%}',
    '#{',
    '[[',
    ']]',
    '<%',
    '%>',
    '\\',
    '"',
    "'",
    '“',
    ':',
    ';',
    '|',
    '/',
    '?',
    '#if ',
    'if contact.name ',
    'endif',
    'else',
    'contact.name',
    'ticket.id',
    'x',
    'formtext',
    'formmenu',
    'name=a',
    'time',
    'note',
    'endnote',
    '<p>',
    '<br>',
    '</a>',
    '<a href="https://a.example">',
    '&amp;',
    '&#x110000;',
    '\n',
    'あ',
    '👨‍👩‍👧',
    '\ud800',
  );
  const body = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  const files = fc.oneof(
    body,
    body.map((text) => `matches:\n  - trigger: ":a"\n    replace: ${JSON.stringify(text)}`),
    body.map((text) => `matches:\n  - trigger: ":a"\n    form: ${JSON.stringify(text)}`),
    body.map((content) => JSON.stringify([{ short_code: 'a', content }])),
    body.map((content) => JSON.stringify([{ name: 'a', content }])),
    body.map((text) => JSON.stringify([{ name: 'a', text }])),
    body.map((text) => JSON.stringify([{ shortcut: 'a', text }])),
    body.map((value) => JSON.stringify([{ title: 'a', actions: [{ field: 'comment_value', value }] }])),
    body.map((text) => `title,body\na,"${text.replaceAll('"', '""')}"`),
  );

  test('never throws, and what comes of it is a template without problems or raw placeholders', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { rows, unmapped, problems } = importTemplates(text);
        for (const { body: written } of rows) {
          const { nodes, problems: faults } = parseTemplate(written);
          expect(faults).toEqual([]);
          const literal = nodes.map((node) => (node.kind === 'text' ? node.text : '\n')).join('');
          expect(literal).not.toMatch(/\{\{|\}\}|#\{[^}\n]*\}|\{%[^%\n]*%\}|\[\[[^\]\n]*\]\]|<%[^%\n]*%>/u);
        }
        const titles = new Set(rows.map(({ title }) => title));
        for (const { where } of unmapped) expect(titles).toContain(where);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      {
        numRuns: 1_500,
        examples: [['[{"shortcut":"a","text":"#{{{else}}"}]'], ['title,body\na,"{%if contact.name %}"']],
      },
    );
  });
});
