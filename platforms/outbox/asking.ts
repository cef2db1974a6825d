/** How the wrapped ways of sending ask about a request. Nothing here ever throws. */
export interface Asking {
  /** Could this be one of the platform's writes? Looks at method and path only, so that other traffic costs nothing. */
  watches: (method: string, url: string) => boolean;
  /** `true`: let it go at once. Else `onAnswer` hears whether it may. */
  free: (url: string, body: string, onAnswer: (go: boolean) => void) => boolean;
  /**
   * What looking at a request gives; nothing where that fails. Pages replace the browser's own classes, and whatever of
   * ours can't work with theirs must not keep them from sending.
   */
  look: <T>(work: () => T) => T | undefined;
  /** Says what went wrong later, in a body that is read while its request waits. */
  tell: (fault: unknown) => undefined;
}
