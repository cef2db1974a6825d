/** @jsxImportSource react */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect } from 'react';

/** What the box offers to the composer around it. */
export interface Box {
  text: () => string;
  clear: () => void;
}

interface BoxProps {
  label: string;
  placeholder: string;
  ready: (box: Box) => void;
  changed: (text: string) => void;
  /** Says whether this press of Enter sends; the box then leaves it alone. */
  enter: (event: KeyboardEvent) => boolean;
}

function Wiring({ ready, enter }: Pick<BoxProps, 'ready' | 'enter'>) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    ready({
      text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
      clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
    });
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !enter(event)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, ready, enter]);
  return null;
}

/** A Lexical text box with the attributes of Facebook's own. */
export function LexicalBox({ label, placeholder, ready, changed, enter }: BoxProps) {
  const config = {
    namespace: label,
    onError: (fault: Error) => {
      throw fault;
    },
  };
  const shown = <div className="placeholder">{placeholder}</div>;
  return (
    <LexicalComposer initialConfig={config}>
      <div className="box">
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={label}
              aria-placeholder={placeholder}
              className="editor"
              placeholder={shown}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <OnChangePlugin onChange={(state) => changed(state.read(() => $getRoot().getTextContent()))} />
        <Wiring enter={enter} ready={ready} />
      </div>
    </LexicalComposer>
  );
}
