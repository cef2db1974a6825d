/** Ghost's editor comes without types. */
declare module '@tryghost/koenig-lexical' {
  import type { ComponentType, ReactNode } from 'react';

  export const BASIC_NODES: unknown;
  export const BASIC_TRANSFORMERS: unknown;
  export const KoenigComposer: ComponentType<{
    nodes: unknown;
    onError: (fault: Error) => void;
    children: ReactNode;
  }>;
  export const KoenigComposableEditor: ComponentType<{
    markdownTransformers: unknown;
    onChange: (state: unknown) => void;
  }>;
}
