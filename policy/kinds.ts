import * as z from 'zod/mini';
import type { Label } from './labels.ts';

/** The parts of a policy, in the order in which a form shows them. */
export const groups = ['install', 'agency', 'guard', 'contests', 'person', 'log', 'pack', 'policy'] as const;
export type Group = (typeof groups)[number];

interface About {
  group: Group;
}

/** One of the values of `of`; `labels` are the keys of their names in `_locales`. */
interface Options<Value extends string = string> {
  of: readonly Value[];
  labels: Readonly<Record<Value, Label>>;
}

/** What a form and the rollout files have to know of a key. Its title and help are `policy_key_<name>` and `…_help`. */
export type Kind = About &
  (
    | { kind: 'text'; example: string }
    | ({ kind: 'choice'; example: string } & Options)
    | { kind: 'number'; example: number; least: number; most: number }
    | { kind: 'switch'; example: boolean }
    | { kind: 'list'; example: readonly string[]; isItem: (value: unknown) => boolean; options?: Options }
  );

const kinds = new WeakMap<object, Kind>();

/** @throws for a schema that none of the functions below has made */
export function kindOf(schema: object): Kind {
  const kind = kinds.get(schema);
  if (!kind) throw new Error('This schema is of no kind');
  return kind;
}

function keep<Schema extends object>(schema: Schema, kind: Kind): Schema {
  kinds.set(schema, kind);
  return schema;
}

/** Words on one line: no registry value and no XML holds control characters. */
const line = /^\P{Cc}*[^\p{Cc}\s]\P{Cc}*$/u;

/** @param good what it has to look like */
export const oneLine = (group: Group, example: string, good = line) =>
  keep(z.string().check(z.regex(good)), { group, kind: 'text', example });

export const choice = <Value extends string>(
  group: Group,
  example: NoInfer<Value>,
  { of, labels }: Options<Value>,
) => keep(z.enum(of), { group, kind: 'choice', example, of, labels });

export const number = (group: Group, example: number, least: number, most: number) =>
  keep(z.int().check(z.minimum(least), z.maximum(most)), { group, kind: 'number', example, least, most });

/** Firefox hands on what Windows' registry holds: 0 and 1. */
export const yesOrNo = (group: Group, example: boolean) =>
  keep(
    z.pipe(
      z.union([z.boolean(), z.literal([0, 1])]),
      z.transform((value) => Boolean(value)),
    ),
    { group, kind: 'switch', example },
  );

const listOf = <Item extends z.ZodMiniType<string>>(
  item: Item,
  group: Group,
  example: readonly string[],
  options?: Options,
) =>
  keep(z.array(item), {
    group,
    kind: 'list',
    example,
    isItem: (value) => item.safeParse(value).success,
    ...(options && { options }),
  });

export const lines = (group: Group, example: readonly string[], good = line) =>
  listOf(z.string().check(z.regex(good)), group, example);

/** Any of a few. */
export const several = <Value extends string>(
  group: Group,
  example: readonly NoInfer<Value>[],
  options: Options<Value>,
) => listOf(z.enum(options.of), group, example, options);
