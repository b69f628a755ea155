import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, renderTemplate, settleTemplate } from '@/lib/reply/template';
import { findName, listNames } from '@/lib/reply/template-names';

const VALUES = {
  'company.name': 'そらモバイル',
  'agent.name': '三浦',
  'agent.initials': 'MJ',
  'author.name': '',
  'last.date': '11月9日',
};
const render = (source: string, fields?: Record<string, string>, values: Record<string, string> = VALUES) =>
  renderTemplate(parseTemplate(source), values, fields);

describe('variables', () => {
  it.each([
    ['{{company.name}}の{{agent.name}}です。', 'そらモバイルの三浦です。'],
    ['{{会社名}}の{{担当者}}です。^{{イニシャル}}', 'そらモバイルの三浦です。^MJ'],
    ['{{ 前回 }}の件', '11月9日の件'],
    ['{{Company.Name}}', 'そらモバイル'],
    ['{{ｃｏｍｐａｎｙ．ｎａｍｅ}}', 'そらモバイル'],
    ['{{author.name | default: "お客さま"}}さん', 'お客さまさん'],
    ['{{相手の名前｜default：“お客さま”}}', 'お客さま'],
    ["{{author.name | default: 'there'}}", 'there'],
    ['{{author.name | default: "a}}b"}}', 'a}b'],
    ['{{last.date | default: "先日"}}', '11月9日'],
    ['{ほんの} 飾り {', '{ほんの} 飾り {'],
  ])('%s → %s', (source, text) => {
    expect(parseTemplate(source).problems).toEqual([]);
    expect(render(source)).toMatchObject({ text, missing: [] });
  });

  it('says what came from a variable', () => {
    expect(render('{{company.name}}の{{agent.name}}です').segments).toEqual([
      { kind: 'variable', text: 'そらモバイル' },
      { kind: 'body', text: 'の' },
      { kind: 'variable', text: '三浦' },
      { kind: 'body', text: 'です' },
    ]);
  });

  it('never blanks silently and never prints a placeholder: what has no value is missing', () => {
    const rendered = render('こんにちは{{author.name}}さん{{case.id}}');
    expect(rendered.text).toBe('こんにちはさん');
    expect(rendered.missing).toEqual([
      { kind: 'name', label: 'author.name', choices: [], start: 5, end: 5, source: { start: 5, end: 20 } },
      { kind: 'name', label: 'case.id', choices: [], start: 7, end: 7, source: { start: 22, end: 33 } },
    ]);
  });

  it('takes a value as data, whatever it looks like', () => {
    const values = { 'author.name': '{{agent.name}}', 'agent.name': '三浦' };
    const { text } = render('{{author.name}}', {}, values);
    expect(text).not.toContain('三浦');
    expect(parseTemplate(text).nodes).toEqual([expect.objectContaining({ kind: 'text' })]);
    expect(render('{{author.name}}', {}, { 'author.name': ' \n ' }).missing).toHaveLength(1);
  });

  it('knows no names but its own', () => {
    expect(render('{{today}}', {}, Object.create({ today: 'inherited' })).missing).toHaveLength(1);
    expect(findName('constructor')).toBeUndefined();
    for (const { name, aliases } of listNames()) {
      for (const alias of aliases) expect(findName(alias)).toBe(name);
    }
  });
});

describe('fill-ins, cursor and blocks', () => {
  it('asks for a label, and offers choices', () => {
    const rendered = render('{{?機種名}}と{{?場所: 屋内 / 屋外 / 電車/地下鉄}}');
    expect(rendered.missing.map(({ kind, label, choices }) => [kind, label, choices])).toEqual([
      ['field', '機種名', []],
      ['field', '場所', ['屋内', '屋外', '電車/地下鉄']],
    ]);
    const filled = render('{{?機種名}}と{{？場所：屋内 ／ 屋外}}', { 機種名: 'Sora 3', 場所: '屋内' });
    expect(filled).toMatchObject({ text: 'Sora 3と屋内', missing: [] });
  });

  it.each<[string, string[]]>([
    ['今日/明日', ['今日', '明日']],
    ['月曜／火曜／1週間以内', ['月曜', '火曜', '1週間以内']],
    ['iPhone/Android', ['iPhone', 'Android']],
    ['今日/明日 / 来週', ['今日/明日', '来週']],
    ['4/5', ['4/5']],
    ['11/24まで', ['11/24まで']],
    ['2026/11/24', ['2026/11/24']],
    ['https://soramobile.jp/faq/denpa', ['https://soramobile.jp/faq/denpa']],
    ['soramobile.jp/faq', ['soramobile.jp/faq']],
    ['/今日', ['/今日']],
  ])('reads choices typed without spaces: %s', (written, choices) => {
    expect(render(`{{?選択:${written}}}`).missing.map((field) => field.choices)).toEqual([choices]);
  });

  it('offers the same choices whether slashes have spaces or not', () => {
    const choice = fc.stringMatching(/^[ぁ-んァ-ヶ一-龠a-zA-Z]{1,8}$/u);
    const slash = fc.constantFrom('/', '／');
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 5 }), slash, (choices, mark) => {
        for (const separator of [mark, ` ${mark} `]) {
          const [field] = render(`{{?選択:${choices.join(separator)}}}`).missing;
          expect(field?.choices).toEqual(choices);
        }
      }),
    );
  });

  it('keeps links and dates whole in a choice that stands alone', () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
    const whole = fc.oneof(
      fc.webUrl(),
      date.map(([month, day]) => `${month}/${day}`),
    );
    fc.assert(
      fc.property(
        whole.filter((text) => !/[{}\s]/u.test(text)),
        (text) => {
          expect(render(`{{?選択:${text}}}`).missing[0]?.choices).toEqual([text]);
        },
      ),
    );
  });

  it('keeps links whole in choices', () => {
    const [field] = render('{{?URL: https://a.example/x / https://b.example/y}}').missing;
    expect(field?.choices).toEqual(['https://a.example/x', 'https://b.example/y']);
  });

  it('says where the cursor goes', () => {
    expect(render('{{agent.name}}です。{{cursor}}どうぞ')).toMatchObject({
      text: '三浦です。どうぞ',
      cursor: 5,
    });
    expect(render('なし').cursor).toBeNull();
  });

  it('shows a block only with its value', () => {
    const source = '{{#if last.date}}{{last.date}}の件、{{#if case.id}}番号{{/if}}{{/if}}お待たせしています';
    expect(parseTemplate(source).problems).toEqual([]);
    expect(render(source).text).toBe('11月9日の件、お待たせしています');
    expect(render(source, {}, {})).toMatchObject({ text: 'お待たせしています', missing: [] });
  });

  it('takes blocks three deep, and closes the right ones where a fourth is refused', () => {
    const nest = (depth: number) => `${'{{#if last.date}}'.repeat(depth)}中${'{{/if}}'.repeat(depth)}外`;
    expect(parseTemplate(nest(3)).problems).toEqual([]);
    expect(render(nest(3)).text).toBe('中外');
    expect(parseTemplate(nest(5)).problems.map((each) => each.code)).toEqual(['too-deep', 'too-deep']);
    expect(render(nest(5)).text).toBe('中外');
    expect(render(nest(5), {}, {}).text).toBe('外');
  });

  it('leaves open places readable in the box, and nothing else', () => {
    const settled = settleTemplate(parseTemplate('{{company.name}}、{{?用件: a / b}}{{cursor}}です'), VALUES);
    expect(settled.text).toBe('そらモバイル、{{?用件: a / b}}です');
    expect(settled.missing).toMatchObject([{ label: '用件', start: 7, end: 21 }]);
    expect(settled.text.slice(7, 21)).toBe('{{?用件: a / b}}');
    expect(settled.spans).toEqual([{ start: 0, end: 6 }]);
    expect(settled.cursor).toBe(21);
  });
});

describe('problems', () => {
  it.each([
    ['一行目\nやあ {{author.nmae}} さん', 'unknown-name', 2, 4],
    ['{{author.name', 'unclosed-tag', 1, 1],
    ['{{author.name\n}}', 'unclosed-tag', 1, 1],
    ['{{ {{company.name}}', 'unclosed-tag', 1, 1],
    ['やあ}}', 'stray-braces', 1, 3],
    ['{{}}', 'empty-tag', 1, 1],
    ['{{author.name | upcase}}', 'unknown-filter', 1, 1],
    ['{{author.name | default: お客さま}}', 'bad-default', 1, 1],
    ['{{author.name | default: ""}}', 'bad-default', 1, 1],
    ['{{?}}', 'empty-label', 1, 1],
    ['{{#each x}}', 'unknown-block', 1, 1],
    ['{{#if nobody}}', 'unknown-name', 1, 1],
    ['{{faq.roaming}}', 'link-name', 1, 1],
    ['{{form.url}}', 'link-name', 1, 1],
    ['ab{{#if last.date}}つづき', 'unclosed-block', 1, 3],
    ['{{/if}}', 'stray-end', 1, 1],
    [`${'{{#if last.date}}'.repeat(4)}a${'{{/if}}'.repeat(4)}`, 'too-deep', 1, 52],
    [`a\n${'{{#if last.date}}'.repeat(5)}`, 'too-deep', 2, 52],
    ['{{company["name"]}}', 'unknown-name', 1, 1],
    ['{{alert(1)}}', 'unknown-name', 1, 1],
  ])('%j: %s at %i:%i', (source, code, line, column) => {
    const { problems } = parseTemplate(source);
    expect(problems[0]).toMatchObject({ code, line, column });
    expect(source.slice(problems[0]?.start, problems[0]?.end)).not.toBe('');
  });

  it('prints nothing of a faulty tag, and reports it', () => {
    const rendered = render('やあ{{author.nmae}}さん{{');
    expect(rendered.text).toBe('やあさん');
    expect(rendered.missing.map((each) => each.kind)).toEqual(['broken', 'broken']);
  });
});

describe('any template', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '|',
    '#if ',
    '/if',
    '?',
    'company.name',
    '前回',
    'cursor',
    ' default: ',
    '"',
    '”',
    ':',
    ' / ',
    'あ',
    '👨‍👩‍👧',
    '\n',
    'nobody',
    '\ud800',
  );
  const source = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
  );

  it('is read without throwing, and its nodes cover it without overlap', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { nodes, problems } = parseTemplate(text);
        let end = 0;
        for (const node of nodes) {
          expect(node.start).toBeGreaterThanOrEqual(end);
          end = node.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const problem of problems) expect(problem.end).toBeGreaterThan(problem.start);
      }),
    );
  });

  it('never prints a placeholder', () => {
    fc.assert(
      fc.property(
        source,
        fc.dictionary(fc.constantFrom('company.name', 'last.date'), source),
        (text, values) => {
          const rendered = renderTemplate(parseTemplate(text), values);
          expect(rendered.text).not.toMatch(/\{\{\s*(?:[\w.]+|前回|[?#/].*?)\s*\}\}/u);
          expect(rendered.segments.map((each) => each.text).join('')).toBe(rendered.text);
        },
      ),
    );
  });

  it('settles once: settling again changes nothing', () => {
    fc.assert(
      fc.property(source, (text) => {
        const once = settleTemplate(parseTemplate(text), VALUES).text;
        const twice = settleTemplate(parseTemplate(once), VALUES).text;
        expect(twice).toBe(once);
      }),
    );
  });
});
