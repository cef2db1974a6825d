import { useLayoutEffect, useRef } from 'preact/hooks';

/** The title of a leaf. Who has turned to it goes on reading there; give each leaf's title a `key` of its own. */
export function LeafTitle({ title, turnedTo }: { title: string; turnedTo: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (turnedTo) heading.current?.focus();
  }, [turnedTo]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
