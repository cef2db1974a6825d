import type { Activity } from '../../rules/draft.ts';
import { jsonOrNothing, textOrNothing, valueAt, type WriteBody } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** Where Instagram and Threads send their GraphQL; which operation it is, only the body says. */
export const graphql = /^\/(?:api\/graphql|graphql\/query)\/?$/;

/** One operation: what it is called and its variables, as they were written and as they are read. */
export interface Operation {
  name: string;
  written: string;
  variables: unknown;
}

/** No operation is called so; patterns of names take long over what is longer. */
export const longestName = 200;

/** The operation in a request's body; nothing when it is not one of `names`. Ids of queries change, names hardly. */
export function operation(body: WriteBody, names: RegExp): Operation | undefined {
  const form = body.form();
  const name = form.get('fb_api_req_friendly_name') ?? '';
  if (name.length > longestName || !names.test(name)) return undefined;
  const written = form.get('variables') ?? '';
  return { name, written, variables: jsonOrNothing(written) };
}

/** The first number given for one of `keys`: read as text, for it has more digits than a number of ours can hold. */
export function idIn(written: string, ...keys: string[]): string | undefined {
  return new RegExp(`"(?:${keys.join('|')})":\\s*"?(\\d+)`).exec(written)?.[1];
}

const wraps = [[], ['input'], ['data'], ['request_data'], ['input', 'data']];

/** The words given for one of `keys`, whichever wrapping this year's operation has them in. */
export function textIn(variables: unknown, ...keys: string[]): string | undefined {
  return wraps
    .flatMap((wrap) => keys.map((key) => textOrNothing(valueAt(variables, [...wrap, key]))))
    .find((text) => text !== undefined);
}

/** A field of a plain request: of a form, of a form that is signed as a whole, or of JSON. */
export function field(body: WriteBody, key: string): string | undefined {
  const form = body.form();
  const plain = form.get(key);
  if (plain !== null) return plain;
  const signed = form.get('signed_body')?.replace(/^[^.{]*\./, '');
  return textOrNothing(signed ? valueAt(jsonOrNothing(signed), [key]) : body.at(key));
}

/** An activity without words. */
export const about = (id: string | undefined): Outgoing => ({ text: '', ...(id && { target: { id } }) });

/** A request that says everything in its address, with the number of what it is about. */
export const plain = (activity: Activity, name: string, path: RegExp): WriteRequest => ({
  activity,
  name,
  path,
  read: (body) => about(path.exec(body.path)?.[1]),
});

/** An operation without words. Its opposite has a small letter in the middle of its name: `Unlike`, `Unfollow`. */
export const silent = (activity: Activity, name: string, names: RegExp, ...ids: string[]): WriteRequest => ({
  activity,
  name,
  path: graphql,
  read: (body) => {
    const one = operation(body, names);
    return one && about(idIn(one.written, ...ids));
  },
});
