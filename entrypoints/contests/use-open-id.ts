import { useEffect, useState } from 'preact/hooks';

const idNow = (): string => location.hash.slice(1);

/** The pack that the address names; empty while none is open. */
export function useOpenId(): string {
  const [id, setId] = useState(idNow);
  useEffect(() => {
    const follow = () => setId(idNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return id;
}

/** Opens a pack, at an address of its own: a reload leads back to it. */
export const openId = (id: string): void => {
  location.hash = id;
};
