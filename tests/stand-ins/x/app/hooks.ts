import { setTicking } from './model/clock';
import { addPost, nextPostId } from './model/own-posts';
import { type PostData, postItem } from './model/post';
import { navigate } from './model/route';
import { seedPosts } from './model/seed';
import { changePost, changeWorld, getWorld, renameAuthor, type Theme } from './model/world';

/** A click on one of X's own controls. */
export interface NotedClick {
  testid: string;
  trusted: boolean;
}

/** What tests may do to the stand-in from the page, as `window.__standIn`. */
export interface StandIn {
  /** Adds a post on top of the home timeline, or below the one it answers. @returns its id */
  push(post: Pick<PostData, 'author' | 'text'> & Partial<PostData>): string;
  change(id: string, patch: Partial<PostData>): void;
  /** Somebody takes another handle. */
  rename(from: string, to: string): void;
  posts(): PostData[];
  /** Replaces the whole home timeline by seeded posts, all with the same text where one is given. */
  seed(seed: number, count: number, text?: string): void;
  signIn(handle: string | null): void;
  setTheme(theme: Theme): void;
  setRecycle(on: boolean): void;
  setTicking(period: number): void;
  /** Throws away every cell of the list and builds it anew. */
  remount(): void;
  navigate(path: string): void;
  openReply(id: string): void;
  /** Clicks on X's buttons since the page was loaded, with their trust. */
  clicks: NotedClick[];
  shortcuts: string[];
  errors: string[];
}

declare global {
  interface Window {
    __standIn: StandIn;
  }
}

/** Makes `window.__standIn`; call before the first render. */
export function installHooks(): StandIn {
  const hooks: StandIn = {
    push(part) {
      const post = { id: nextPostId(), lang: 'ja', postedAt: new Date().toISOString(), likes: 0, ...part };
      addPost(post);
      return post.id;
    },
    change: changePost,
    rename: renameAuthor,
    posts: () => [...getWorld().posts.values()],
    seed(seed, count, text) {
      const posts = seedPosts(seed, count).map((post) => (text === undefined ? post : { ...post, text }));
      changeWorld({
        posts: new Map(posts.map((post) => [post.id, post])),
        home: posts.map(({ id }) => postItem(id)),
      });
    },
    signIn: (account) => changeWorld({ account }),
    setTheme: (theme) => changeWorld({ theme }),
    setRecycle: (recycle) => changeWorld({ recycle }),
    setTicking,
    remount: () => changeWorld({ generation: getWorld().generation + 1 }),
    navigate,
    openReply: (id) => changeWorld({ modal: { replyTo: id, text: '' } }),
    clicks: [],
    shortcuts: [],
    errors: [],
  };
  window.__standIn = hooks;
  noteClicks(hooks.clicks);
  addEventListener('error', (event) => hooks.errors.push(event.message));
  return hooks;
}

function noteClicks(clicks: NotedClick[]): void {
  addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element ? event.target.closest('button[data-testid]') : null;
      const testid = control?.getAttribute('data-testid');
      if (testid != null) clicks.push({ testid, trusted: event.isTrusted });
    },
    true,
  );
}
