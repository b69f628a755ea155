import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage, useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { postKey } from '@/lib/domain/post-key';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { valuesFor } from './model/compose-draft';
import type { ReplyPorts } from './model/ports';
import { NOBODY, readPerson } from './model/read-person';
import { advise, NO_PLAYBOOK, readPlaybook } from './model/read-playbook';
import { wordsOfError } from './model/say-error';
import { useDock } from './model/use-dock';
import { useNow } from './model/use-now';
import { usePostActs } from './model/use-post-acts';
import { useTemplateUsage } from './model/use-template-usage';
import { PostPanel } from './panel';

export interface PostContainerProps {
  desk: Desk;
  ports: ReplyPorts;
  selected: SelectedPost;
  profile: Profile;
  timeZone: string;
  writable: boolean;
  letters: boolean;
  toaster: Toaster;
  onReread: () => void;
  onSheet: () => void;
  /** Changes when the header's search button is pressed. */
  searchTurn: number;
}

/** One post in the panel, wired to the desk. Mount it anew for each post: the draft and its caret belong to one. */
export function PostContainer(props: PostContainerProps) {
  const { desk, ports, selected, profile, toaster } = props;
  const language = useLanguage();
  const say = useTranslate(noticesCatalog);
  const textRef = useRef<HTMLTextAreaElement | null>(null);
  const key = postKey(selected.post);
  const now = useNow(ports.now);

  const people = useLiveQuery(() => readPerson(desk, selected.post.author), key);
  const playbook = useLiveQuery(() => readPlaybook(desk), 'playbook');
  const person = people.state === 'ready' ? people.value : NOBODY;
  const rows = playbook.state === 'ready' ? playbook.value : NO_PLAYBOOK;
  const usage = useTemplateUsage(desk, people.state === 'ready');
  const advice = useMemo(
    () => advise(selected, person, rows, usage, now),
    [selected, person, rows, usage, now],
  );
  const values = useMemo(
    () => valuesFor(profile, selected.post, person, language, now, props.timeZone),
    [profile, selected, person, language, now, props.timeZone],
  );
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });

  const dock = useDock({ ...props, person, rows, usage, advice, values, textRef, tell });
  const acts = usePostActs({ desk, selected, toaster, tell, onReread: props.onReread });
  const { searchTurn } = props;
  const { openSearch } = dock;
  const seenTurn = useSignal(searchTurn);
  useEffect(() => {
    if (seenTurn.value === searchTurn) return;
    seenTurn.value = searchTurn;
    openSearch();
  }, [searchTurn, seenTurn, openSearch]);

  return (
    <PostPanel
      view={{
        selected,
        known: person.known,
        reading: people.state,
        state: person.state,
        refusal: person.refusal,
        last: person.last,
        history: person.history,
        signals: advice.signals,
        guidelines: advice.guidelines.map(({ item, why }) => ({ guideline: item, why })),
        now,
        readOnly: !props.writable,
      }}
      acts={acts}
      dock={dock}
      textRef={textRef}
    />
  );
}
