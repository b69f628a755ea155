import { STATE_WORDS } from '@/components/panel/words';
import { firstLetter } from '@/components/ui/first-letter';
import { useTranslate } from '@/components/ui/language';
import { Pill, type Tone } from '@/components/ui/pill';
import type { Author } from '@/lib/domain/author';
import type { AuthorState } from '@/lib/domain/author-summary';
import type { PostAuthor } from '@/lib/domain/post';
import { panelCatalog } from '@/lib/i18n/panel';
import './who.css';

/** Shape and tone of each state, the same shapes as on the chip in the page. */
const STATE_LOOKS: Readonly<
  Record<AuthorState, { tone: Tone; dot: 'dashed' | 'full' | 'ring' | 'square' | 'bar' }>
> = {
  new: { tone: 'plain', dot: 'dashed' },
  known: { tone: 'accent', dot: 'full' },
  open: { tone: 'warn', dot: 'ring' },
  solved: { tone: 'ok', dot: 'square' },
  'no-contact': { tone: 'bad', dot: 'bar' },
};

/** Who this is: name, handle, the other identities the desk knows, and where we stand with them. */
export function Who(props: { author: PostAuthor | null; known: Author | null; state: AuthorState | null }) {
  const t = useTranslate(panelCatalog);
  const { author, known } = props;
  const name = author?.name ?? author?.handle ?? null;
  const look = props.state && STATE_LOOKS[props.state];
  const others = (known?.identities ?? []).filter(
    ({ key, handle }) =>
      key !== author?.key && key !== author?.idKey && handle !== null && handle !== author?.handle,
  );
  return (
    <div class="pn-who">
      <span class="pn-letter" aria-hidden="true">
        {name === null ? '?' : firstLetter(name)}
      </span>
      <div class="pn-names">
        <h2 class="pn-name">
          <bdi>{name ?? t('unknownAuthor')}</bdi>
        </h2>
        {author?.handle && (
          <p class="pn-handle">
            @{author.handle}
            {others.map(({ key, handle }) => (
              <span key={key}> · @{handle}</span>
            ))}
          </p>
        )}
      </div>
      {author && props.state && look && (
        <Pill tone={look.tone} dot={look.dot}>
          {t(STATE_WORDS[props.state])}
        </Pill>
      )}
    </div>
  );
}
