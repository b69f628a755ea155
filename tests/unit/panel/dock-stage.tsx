import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { createAccountLooks } from '@/components/panel/model/account/account-looks';
import { NO_MEMORY, prepareRules } from '@/components/panel/model/check/reply-rules';
import type { ReplyPorts } from '@/components/panel/model/ports';
import { NOBODY } from '@/components/panel/model/post/read-person';
import { NO_PLAYBOOK } from '@/components/panel/model/post/read-playbook';
import { type DockModel, useDock } from '@/components/panel/model/use-dock';
import { createToaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { LogInput } from '@/lib/desk/log/log-input';
import { type Account, DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { SiteId } from '@/lib/domain/site';

type DockSources = Parameters<typeof useDock>[0];

/** Who speaks on the stage. */
export function makeProfile(
  fields: { role?: 'agent' | 'lead'; handles?: Account['handles']; policy?: Partial<Account['policy']> } = {},
): Profile {
  return {
    agent: { id: 'a', name: '三浦', initials: 'MJ', role: fields.role ?? 'agent' },
    account: {
      id: 'c',
      company: 'そらモバイル',
      handles: fields.handles ?? [{ site: 'x', handle: 'sora' }],
      contact: NO_CONTACT_GIVEN,
      policy: { ...DEFAULT_POLICY, ...fields.policy },
    },
  } as unknown as Profile;
}

/** The post that is answered, on a site. */
export function makeSelected(site: SiteId = 'x'): DockSources['selected'] {
  const author = { key: `${site}:misaki`, idKey: null };
  const post = { site, id: '1', permalink: null, author, text: '圏外' } as unknown as Post;
  return { post, marks: [], ownHandle: null, later: [] };
}

function Holder(props: { sources: DockSources; onDock: (dock: DockModel) => ComponentChild }) {
  return <>{props.onDock(useDock(props.sources))}</>;
}

/**
 * The reply dock between a desk that takes whatever is logged and a page that takes whatever is filled.
 * @param show what stands on the page beside it
 */
export function createDockStage(now: Date, show: (dock: DockModel) => ComponentChild = () => null) {
  const nothing = () => undefined;
  const log = vi.fn(async (_input: LogInput) => undefined);
  /** Who is signed in on the page; null where it does not tell. */
  const signedIn: { handle: string | null } = { handle: null };
  const desk = {
    interactions: { log, undo: async () => undefined, forPost: async () => [] },
    authors: { isNoContact: async () => false, heedErase: () => undefined },
    drafts: { get: async () => undefined, save: async () => ({}), remove: async () => true },
  } as unknown as Desk;
  const ports = {
    desk,
    progress: { step: async () => ({ filled: {}, sent: {}, granted: true }) },
    fill: async () => ({ kind: 'filled' }),
    findSignedIn: async () => signedIn.handle,
    accountLooks: createAccountLooks(),
    replyLink: () => null,
    now: () => now,
  } as unknown as ReplyPorts;
  const profile = makeProfile();
  const usual: DockSources = {
    desk,
    ports,
    selected: makeSelected(),
    profile,
    rules: prepareRules(profile, NO_MEMORY, true),
    writable: true,
    letters: false,
    toaster: createToaster(),
    onReread: nothing,
    onSheet: nothing,
    person: NOBODY,
    reading: 'ready',
    rows: NO_PLAYBOOK,
    playbook: NO_PLAYBOOK,
    usage: new Map(),
    outcomes: new Map(),
    advice: {
      signals: [],
      elsewhere: [],
      guidelines: [],
      templates: [],
      escalation: undefined,
      book: [],
      formUrl: '',
      refusal: undefined,
    },
    values: { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' },
    valuesAs: ({ company }) => ({ 'company.name': company, 'agent.name': '三浦', 'agent.initials': 'MJ' }),
    now,
    surroundingsRead: false,
    onSurroundingsRead: nothing,
    handover: {
      takersOf: () => null,
      copyTo: async () => undefined,
      wordsOf: (_verdict, _taker, note) => ({ note }),
      handOver: nothing,
    },
    textRef: { current: null },
    openForm: nothing,
    onFeeling: nothing,
    tell: nothing,
  };
  let dock: DockModel | undefined;
  const take = (current: DockModel) => {
    dock = current;
    return show(current);
  };
  const getDock = (): DockModel => {
    if (dock === undefined) throw new Error('the dock is not open');
    return dock;
  };
  return {
    log,
    ports,
    signedIn,
    get acts() {
      return getDock().acts;
    },
    get state() {
      return getDock().state;
    },
    /** Shows the dock, anew with other sources: what stands in it stays. */
    async open(changes: Partial<DockSources> = {}) {
      const speaks = changes.profile && { rules: prepareRules(changes.profile, NO_MEMORY, true) };
      const sources = { ...usual, ...speaks, ...(changes.rows && { playbook: changes.rows }), ...changes };
      const key = postKey(sources.selected.post);
      await act(() => render(<Holder key={key} sources={sources} onDock={take} />, document.body));
    },
    write: (body: string) => act(() => getDock().acts.onBody(body)),
    insert: () => act(async () => getDock().acts.onInsert()),
    codes: () => getDock().state.check.findings.map(({ code }) => code),
    close() {
      render(null, document.body);
      signedIn.handle = null;
    },
  };
}
