import { defineCatalog } from './catalog';

/** What is wrong with a template's text, beside the text while it is written. */
export const templateProblemsCatalog = defineCatalog(
  {
    problems: '直すところ {count}',
    problemPlace: '{line}行目 {column}文字目',
    'problem.unclosed-tag': '}} で閉じていません。',
    'problem.stray-braces': '余分な {{ か }} があります。',
    'problem.empty-tag': '{{ }} の中が空です。',
    'problem.unknown-name': 'その名前の差し込みはありません。下の一覧から選んでください。',
    'problem.link-name':
      'この名前で入るリンクはありません。FAQ帳のページは {{faq.名前.url}}、フォームは {{form.escalation.url}}（投稿に合う引き継ぎ先）や {{form.引き継ぎ先の内容.url}} で入ります。',
    'problem.unknown-form': 'その内容の引き継ぎ先がありません。「引き継ぎ先」にある内容を書いてください。',
    'problem.unknown-faq': 'FAQ帳にその名前のページがありません。あるもの: {names}',
    faqEmpty: 'FAQ帳にまだページがありません。「設定」でアカウントを開いて加えてください。',
    'problem.unknown-filter': '| の後に使えるのは default: "…" だけです。',
    'problem.bad-default': 'default: の後は "…" で囲んで書いてください。',
    'problem.empty-label': '{{?…}} の中に項目名を書いてください。',
    'problem.unknown-block': '使えるのは {{#if …}} だけです。',
    'problem.unclosed-block': '{{/if}} で閉じていません。',
    'problem.too-deep': '{{#if …}} の中に入れられる {{#if …}} は、三重までです。',
    'problem.stray-end': '始まりのない {{/…}} があります。',
  },
  {
    problems: '{count} to fix',
    problemPlace: 'Line {line}, column {column}',
    'problem.unclosed-tag': 'It is not closed with }}.',
    'problem.stray-braces': 'There is a {{ or }} too many.',
    'problem.empty-tag': '{{ }} is empty.',
    'problem.unknown-name': 'There is no such value. Choose one from the list below.',
    'problem.link-name':
      'No link goes by this name. A page of the FAQ book is {{faq.its name.url}}; a form is {{form.escalation.url}} (the channel that fits the post) or {{form.topic of a channel.url}}.',
    'problem.unknown-form':
      'There is no channel for that topic. Use a topic that stands in the escalation book.',
    'problem.unknown-faq': 'The FAQ book has no page of that name. It has: {names}',
    faqEmpty: 'The FAQ book has no pages yet. Open the account in Settings to add some.',
    'problem.unknown-filter': 'Only default: "…" can follow the |.',
    'problem.bad-default': 'Write the default in quotes: default: "…".',
    'problem.empty-label': 'Write what to fill in inside {{?…}}.',
    'problem.unknown-block': 'Only {{#if …}} exists.',
    'problem.unclosed-block': 'It is not closed with {{/if}}.',
    'problem.too-deep': '{{#if …}} blocks can be nested three deep.',
    'problem.stray-end': 'There is a {{/…}} that closes nothing.',
  },
);
