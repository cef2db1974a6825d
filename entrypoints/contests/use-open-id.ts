import { useEffect, useState } from 'preact/hooks';

const idNow = (): string => location.hash.slice(1);

/** Set while the open pack must not be left before the person has chosen something. */
let held: (() => void) | undefined;

/** The pack that the address names; empty while none is open. */
export function useOpenId(): string {
  const [id, setId] = useState(idNow);
  useEffect(() => {
    const follow = () => {
      if (idNow() === id) return;
      if (held) {
        openId(id);
        held();
      } else setId(idNow());
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [id]);
  return id;
}

/** Opens a pack, at an address of its own: a reload leads back to it. */
export const openId = (id: string): void => {
  location.hash = id;
};

/** Stays at the open pack. @param onTry called when the person wanted to leave, by a link or the browser's way back */
export function useStay(stays: boolean, onTry: () => void): void {
  useEffect(() => {
    if (!stays) return undefined;
    held = onTry;
    return () => {
      held = undefined;
    };
  }, [stays, onTry]);
}
