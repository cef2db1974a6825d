import { useLayoutEffect, useRef } from 'preact/hooks';

/** A title that has the focus as soon as it stands there, so that a screen reader begins with it. Give it a `key`. */
export function ScenarioTitle({ level, children }: { level: 1 | 2; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} class="scenario-title">
      {children}
    </Heading>
  );
}
