import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** Puts Lexical on the element itself, so that its attributes stay. */
export function mount(element: HTMLElement, lines: readonly string[]): void {
  const editor = createEditor({
    namespace: 'stage',
    nodes: [HeadingNode, QuoteNode],
    onError: (fault) => {
      throw fault;
    },
  });
  registerRichText(editor);
  element.replaceChildren();
  editor.setRootElement(element);
  const write = () => {
    const paragraphs = lines.map((line) =>
      $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])),
    );
    $getRoot()
      .clear()
      .append(...paragraphs);
  };
  editor.update(write, { discrete: true });
}
