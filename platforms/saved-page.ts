/** Gives every `<template shadowrootmode="open">` below `root` its open shadow root, as a browser's parser would. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    openShadows(shadow);
  }
}

/** Puts a saved page in the document's place. For tests. */
export function openSaved(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  openShadows(document.body);
}

/** The element at a path of selectors; ` >>> ` steps into an open shadow root. For tests. */
export function elementAt(path: string): Element {
  let root: ParentNode | null | undefined = document;
  let element: Element | null | undefined;
  for (const step of path.split(' >>> ')) {
    element = root?.querySelector(step);
    root = element?.shadowRoot;
  }
  if (!element) throw new Error(`nothing on the page matches ${path}`);
  return element;
}
