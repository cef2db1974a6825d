import { page } from './page-record.ts';

export interface Outgoing {
  url: string;
  body: string;
  type: string;
  by: string;
}

async function byFetch({ url, body, type }: Outgoing): Promise<void> {
  const abort = new AbortController();
  page.abort = () => abort.abort();
  const headers = { 'content-type': type };
  const response = await fetch(url, { method: 'POST', body, headers, signal: abort.signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
}

function byXhr({ url, body, type }: Outgoing): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    page.abort = () => request.abort();
    request.open('POST', url);
    request.setRequestHeader('content-type', type);
    request.addEventListener('load', () =>
      request.status < 400 ? resolve() : reject(new Error(`status ${request.status}`)),
    );
    request.addEventListener('error', () => reject(new Error('network')));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    request.send(body);
  });
}

async function byBeacon({ url, body }: Outgoing): Promise<void> {
  if (!navigator.sendBeacon(url, body)) throw new Error('beacon refused');
}

const ways: Record<string, (outgoing: Outgoing) => Promise<void>> = {
  fetch: byFetch,
  xhr: byXhr,
  beacon: byBeacon,
};

/**
 * Sends as a real site does: a failure keeps the draft and shows a toast.
 * @returns whether it went out.
 */
export async function sendOut(outgoing: Outgoing, complaint: string): Promise<boolean> {
  try {
    await ways[outgoing.by]?.(outgoing);
    page.outcomes.push('sent');
    return true;
  } catch (failure) {
    page.outcomes.push(
      failure instanceof DOMException && failure.name === 'AbortError' ? 'aborted' : 'failed',
    );
    page.toasts.push(complaint);
    return false;
  }
}
