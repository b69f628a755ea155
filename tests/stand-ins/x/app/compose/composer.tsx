/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { publish } from '../model/own-posts';
import { changeWorld, useWorld } from '../model/world';
import { BLOCKS } from './blocks';
import { SubmitButton } from './submit-button';

interface Props {
  replyTo: string | null;
  place: 'inline' | 'modal';
  text?: string;
  index?: number;
}

const LIMIT = 280;

/** X's composer: a Draft.js editor inside the wrappers of facts/x.md §4.1. */
export function Composer({ replyTo, place, text = '', index = 0 }: Props) {
  const account = useWorld((world) => world.account);
  const [state, setState] = useState(() => createState(text));
  const editor = useRef<Editor>(null);
  const typed = state.getCurrentContent().getPlainText('\n');
  const submit = () => {
    const id = publish(typed, replyTo);
    setState(createState(''));
    changeWorld({ toast: `/${account}/status/${id}`, ...(place === 'modal' ? { modal: undefined } : {}) });
    if (location.pathname.startsWith('/intent/')) history.replaceState(null, '', '/home');
  };
  if (account === null) return null;
  const box = `tweetTextarea_${index}`;
  return (
    <div className="composer">
      <div data-testid={`UserAvatar-Container-${account}`} />
      <div data-testid={`${box}_label`}>
        <div>
          <div>
            <div data-testid={`${box}RichTextInputContainer`}>
              <Editor
                ref={editor}
                editorState={state}
                onChange={setState}
                placeholder={replyTo === null ? 'いまどうしてる？' : '返信をポスト'}
                webDriverTestID={box}
                role="textbox"
                ariaMultiline
                ariaLabel="ポスト本文"
                ariaControls="typeaheadDropdownWrapped-0"
                spellCheck
                stripPastedStyles
                blockRenderMap={BLOCKS}
              />
            </div>
          </div>
        </div>
      </div>
      <div className="row">
        <div role="progressbar" aria-valuenow={Math.min(100, (typed.length / LIMIT) * 100)} />
        <SubmitButton
          testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
          label={replyTo === null ? 'ポストする' : '返信'}
          disabled={typed.trim() === ''}
          onClick={submit}
        />
      </div>
    </div>
  );
}

function createState(text: string): EditorState {
  return EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
}
