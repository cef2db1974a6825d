import { textOrNothing } from '../gate/write-body.ts';

/** The server-driven pages nest their requests deeply and ever differently; none needs more than this. */
const deepest = 24;
const most = 4000;

/**
 * Walks JSON from the top, level by level, and gives the first thing that `look` finds.
 * @param look is shown each key and its value
 */
export function found<Found>(
  json: unknown,
  look: (key: string, value: unknown) => Found | undefined,
): Found | undefined {
  let level: unknown[] = [json];
  let seen = 0;
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const [key, value] of Object.entries(one)) {
        seen += 1;
        if (seen > most) return undefined;
        const hit = look(key, value);
        if (hit !== undefined) return hit;
        next.push(value);
      }
    }
    level = next;
  }
  return undefined;
}

const number = /(?<!\d)(\d{5,})(?!\d)\D*$/;

/** The number of the post, comment or account that a request is about. */
export function numberIn(json: unknown): string | undefined {
  const about =
    /^(?:commentId|activityId|memberId|invitationId|ugcPostId|shareId|groupId|eventId|companyId)$/;
  const exact = (key: string, value: unknown) =>
    about.test(key) && (typeof value === 'string' || typeof value === 'number') ? String(value) : undefined;
  const urn = (key: string, value: unknown) =>
    /urn|memberProfile/i.test(key) && typeof value === 'string'
      ? (number.exec(value)?.[1] ?? value)
      : undefined;
  return found(json, exact) ?? found(json, urn);
}

const first = (value: unknown): string | undefined =>
  textOrNothing(value) ?? found(value, (key, inner) => (/^\$/.test(key) ? undefined : textOrNothing(inner)));

/** An address, a key, a name of a type: no words of a person. */
const isMachine = (text: string): boolean =>
  /^(?:urn:|com\.|proto\.|https?:)|^[\w+/=-]{20,}$|Namespace$|^\$|^[A-Z]\w+_[A-Z_]+$|^(?:true|false|id|\d+)$/.test(
    text,
  );

/**
 * The words in a request's states: the box whose key says text, else the longest that are words.
 * @param all every text there, one on a line: a form has many fields
 */
export function textUnder(json: unknown, all = false): string {
  const states = found(json, (key, value) =>
    key === 'states' && Array.isArray(value) && value.length > 0 ? value : undefined,
  );
  const texts = (states ?? []).flatMap((state: unknown) => {
    const { key, value } =
      typeof state === 'object' && state !== null
        ? { key: undefined, value: undefined, ...state }
        : { key: undefined, value: undefined };
    const text = first(value);
    return text === undefined || text === '' || isMachine(text)
      ? []
      : [{ key: JSON.stringify(key) ?? '', text }];
  });
  if (all) return texts.map(({ text }) => text).join('\n');
  const boxed = texts.find(({ key }) => /comment(?:Box)?Text|"comment"/i.test(key));
  return (boxed ?? texts.toSorted((a, b) => b.text.length - a.text.length)[0])?.text ?? '';
}
