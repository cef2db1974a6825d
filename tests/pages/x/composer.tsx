/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type DragEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { page, requestName, transport, turn } from '../page-record.ts';
import { sendOut } from '../transport.ts';
import { say } from './words.ts';

interface ComposerProps {
  place: 'inline' | 'dialog' | 'reply';
  replyTo?: string;
  done?: () => void;
}

function body(text: string, pictures: number, replyTo: string | undefined): string {
  const reply = replyTo ? { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } } : {};
  const media_entities = Array.from({ length: pictures }, (_, at) => ({
    media_id: `${at + 1}`,
    tagged_users: [],
  }));
  const media = { media_entities, possibly_sensitive: false };
  const variables = { tweet_text: text, dark_request: false, media, semantic_annotation_ids: [], ...reply };
  return JSON.stringify({
    variables,
    features: { view_counts_everywhere_api_enabled: true },
    queryId: 'abc123',
  });
}

/** X's composer: Draft.js, one button, Ctrl/Cmd+Enter; a picture that is dropped may go without words. */
export function Composer({ place, replyTo, done }: ComposerProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const [pictures, setPictures] = useState(0);
  const text = () => latest.current.getCurrentContent().getPlainText('\n');

  async function send(): Promise<void> {
    if (!text().trim() && pictures === 0) return;
    await turn();
    const url = `/i/api/graphql/abc123/${requestName('CreateTweet')}`;
    const outgoing = {
      url,
      body: body(text(), pictures, replyTo),
      type: 'application/json',
      by: transport('fetch'),
    };
    if (!(await sendOut(outgoing, say.failed))) return;
    const emptied = EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range');
    setState(EditorState.moveFocusToEnd(emptied));
    setPictures(0);
    done?.();
  }

  function press(event: MouseEvent): void {
    page.events.push({ type: 'click', isTrusted: event.nativeEvent.isTrusted, place });
    void send();
  }

  function drop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setPictures(pictures + event.dataTransfer.files.length);
  }

  function bind(event: KeyboardEvent): string | null {
    const submits = event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event);
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (!submits || composing) return getDefaultKeyBinding(event);
    page.events.push({ type: 'keydown', isTrusted: event.nativeEvent.isTrusted, place });
    return 'send';
  }

  useEffect(() => {
    page.text[place] = text;
    page.send[place] = () => void send();
    return () => {
      delete page.text[place];
      delete page.send[place];
    };
  });

  return (
    <div className="composer">
      <div className="avatar" />
      <div className="composer-body">
        <div data-testid="tweetTextarea_0_label">
          <div
            data-testid="tweetTextarea_0RichTextInputContainer"
            className="field"
            onDropCapture={drop}
            role="presentation"
          >
            <Editor
              ariaLabel={say.field}
              editorState={state}
              handleKeyCommand={(command) => {
                if (command !== 'send') return 'not-handled';
                void send();
                return 'handled';
              }}
              keyBindingFn={bind}
              onChange={setState}
              placeholder={place === 'reply' ? say.replyPlaceholder : say.placeholder}
              role="textbox"
              webDriverTestID="tweetTextarea_0"
            />
          </div>
        </div>
        <div className="toolbar" data-testid="toolBar">
          <button
            className="send"
            data-testid={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
            disabled={!state.getCurrentContent().hasText() && pictures === 0}
            onClick={press}
            type="button"
          >
            <span>{place === 'reply' ? say.reply : say.send}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
