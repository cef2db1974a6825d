/**
 * The way from the main world to ours. Both worlds see the same DOM nodes, so a node that is handed over at
 * document_start and never attached is a private line, and an event on it is answered in the same tick: a clean
 * request is not held for even one message. The page's scripts, which run later, never get hold of the node.
 */
const offerEvent = 'ikrar:offer';
const readyEvent = 'ikrar:ready';
const askEvent = 'ask';
const answerEvent = 'answer';
const faultEvent = 'fault';
const probeEvent = 'probe';

/** Main world: makes the line and offers it, now or when the other side stands. */
export function offerLine(): Element {
  const line = document.createElement('i');
  const offer = () =>
    document.dispatchEvent(new MouseEvent(offerEvent, { relatedTarget: line, cancelable: true }));
  if (offer()) document.addEventListener(readyEvent, offer, { once: true });
  return line;
}

/** Isolated world: takes the line, whichever side came first. */
export function takeLine(onLine: (line: Element) => void, signal: AbortSignal): void {
  document.addEventListener(
    offerEvent,
    (event) => {
      if (!(event instanceof MouseEvent) || !(event.relatedTarget instanceof Element)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onLine(event.relatedTarget);
    },
    { once: true, capture: true, signal },
  );
  document.dispatchEvent(new Event(readyEvent));
}

/** Main world: `true` when the request may go at once; else `onAnswer` hears later whether it may. */
export function askOnLine(line: Element, question: string, onAnswer: (go: boolean) => void): boolean {
  const id = crypto.randomUUID?.() ?? String(Math.random());
  const listener = (event: Event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const [answered, go] = event.detail.split(' ');
    if (answered !== id) return;
    line.removeEventListener(answerEvent, listener);
    onAnswer(go === 'go');
  };
  line.addEventListener(answerEvent, listener);
  // Strings only: Firefox keeps objects of one world from the other.
  const free = line.dispatchEvent(
    new CustomEvent(askEvent, { detail: `${id} ${question}`, cancelable: true }),
  );
  if (free) line.removeEventListener(answerEvent, listener);
  return free;
}

/** Main world: a fault of ours, for our side to show; there is no way to show it here. Never throws. */
export function tellFault(line: Element, error: unknown): void {
  try {
    line.dispatchEvent(new CustomEvent(faultEvent, { detail: String(error) }));
  } catch (untold) {
    console.error('Ikrar:', untold);
  }
}

/** Main world: from now on says that it stands, whenever it is asked. */
export function answerProbes(line: Element): void {
  line.addEventListener(probeEvent, (event) => event.preventDefault());
}

/** Isolated world: does the other end answer? */
export const probeLine = (line: Element): boolean =>
  !line.dispatchEvent(new Event(probeEvent, { cancelable: true }));

/** Isolated world: hears of faults in the main world. */
export function hearFaults(line: Element, onFault: (error: unknown) => void, signal: AbortSignal): void {
  const listener = (event: Event) => onFault(event instanceof CustomEvent ? event.detail : event);
  line.addEventListener(faultEvent, listener, { signal });
}

/** Isolated world: `hold` says in the same tick whether to hold, and gets the way to answer. */
export function answerOnLine(
  line: Element,
  hold: (question: string, answer: (go: boolean) => void) => boolean,
  signal: AbortSignal,
): void {
  const listener = (event: Event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const space = event.detail.indexOf(' ');
    const id = event.detail.slice(0, space);
    const answer = (go: boolean) =>
      line.dispatchEvent(new CustomEvent(answerEvent, { detail: `${id} ${go ? 'go' : 'stop'}` }));
    if (hold(event.detail.slice(space + 1), answer)) event.preventDefault();
  };
  line.addEventListener(askEvent, listener, { signal });
}
