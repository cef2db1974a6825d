import { Envelope, Payload } from '../../policy/signed-pack.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { checkPack } from './check.ts';
import { argumentsOf, type Command, jsonOf, Refusal } from './command.ts';

/** A pack, or the one within a signed pack. */
function inside(value: unknown): unknown {
  const envelope = Envelope.safeParse(value);
  if (!envelope.success) return value;
  const payload: unknown = JSON.parse(envelope.data.payload);
  return Payload.safeParse(payload).data?.pack;
}

/** Looks a pack through, signed or not. */
export const check: Command = async (args, say) => {
  const { file } = argumentsOf(args, {});
  const { pack, errors, notes } = checkPack(inside(jsonOf(file)), dayInJakarta());
  for (const one of notes) say(`note: ${one}`);
  if (!pack) throw new Refusal(errors.map((one) => `error: ${one}`).join('\n'));
  const { contests, portraits = [], emblems = [] } = pack;
  say(
    `${pack.id}: ${contests.length} contests, ${portraits.length} portraits, ${emblems.length} emblems, ${notes.length} notes`,
  );
};
