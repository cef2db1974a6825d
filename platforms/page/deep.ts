/** Everything that matches, open shadow roots included; in no order across roots. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const host of root.querySelectorAll('*')) {
    if (host.shadowRoot) found.push(...deepAll(host.shadowRoot, selector));
  }
  return found;
}
