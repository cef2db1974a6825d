/** Meta's sites build buttons from `div`s and name them, in the account's language, on the picture inside. */
const button = ':is([role="button"], button)';

/** To somebody who is not signed in they are links to nowhere. */
const pressable = ':is([role="button"], button, a[href="#"])';

/** A button that is nothing but its picture: one that holds any of `marks`, and no button, photo or box of its own. */
export const iconButton = (...marks: string[]): string =>
  `${pressable}:not(:has([role="button"], button, img, video, textarea)):has(${marks.join(', ')})`;

/** A button that says in words what it does. */
export const textButton = `${button}:not(:has([role="button"], button, svg, img, textarea))`;

/** Pictures by the beginning of their path, which is the same in every language, and by their name. */
export const icon = (paths: readonly string[], labels: readonly string[] = []): string[] => [
  ...paths.map((path) => `path[d^="${path}"]`),
  ...labels.map((label) => `svg[aria-label="${label}"]`),
];

export const labelOf = (control: Element): string => control.textContent?.trim() ?? '';

/** How many separate strokes a picture's path has: a repost that was made carries a tick as a third. */
export const strokes = (picture: Element | null | undefined): number =>
  picture?.getAttribute('d')?.match(/m/gi)?.length ?? 0;

/** The last enabled button in words inside `root`: composers end with the one that sends. */
export const isLastIn = (root: Element | null | undefined, control: Element): boolean =>
  [...(root?.querySelectorAll(textButton) ?? [])].at(-1) === control;
