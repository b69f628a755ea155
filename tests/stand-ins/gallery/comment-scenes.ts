import type { CommentView } from '@/components/panel/comment/comment-form';
import type { Language } from '@/lib/i18n/language';
import type { FieldSeen, FormSeen } from '@/lib/messaging/protocol';

const EMPTY: FieldSeen = { existing: '', maxLength: null, required: false };

const FORMS: Partial<Record<string, FormSeen>> = {
  comment: {
    state: 'inline',
    href: null,
    service: null,
    fields: {
      name: { ...EMPTY, existing: '名無し' },
      email: EMPTY,
      title: { ...EMPTY, existing: 'No title' },
      body: EMPTY,
    },
  },
  'comment-long': {
    state: 'inline',
    href: null,
    service: null,
    fields: { name: EMPTY, email: EMPTY, url: EMPTY, body: { ...EMPTY, maxLength: 60 } },
  },
  'comment-elsewhere': {
    state: 'elsewhere',
    href: 'https://comment.ameba.jp/form?eid=1&bnm=memo',
    service: null,
    fields: {},
  },
  'comment-frame': { state: 'frame', href: null, service: 'Disqus', fields: {} },
  'comment-closed': { state: 'closed', href: null, service: null, fields: {} },
};

/** The comment form of a scene; null in scenes of other sites. */
export function commentOf(scene: string, language: Language, text: string): CommentView | null {
  const form = FORMS[scene];
  if (form === undefined) return null;
  const email = scene === 'comment-long' ? 'taro.sora@gmail.com' : 'support@sora-mobile.example';
  return {
    form,
    signature: {
      name: language === 'ja' ? 'そらモバイル 三浦' : 'Sora Mobile Mika',
      email: scene === 'comment-long' ? '' : email,
      url: 'https://www.sora-mobile.example/faq/',
    },
    refusedEmail: scene === 'comment-long' ? { email, owner: 'unknown' } : null,
    replace: [],
    text,
  };
}
