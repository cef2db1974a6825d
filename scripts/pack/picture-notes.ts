import type { Pack } from '../../rules/contests/schema.ts';

/** As many as a face needs to be found again. */
const enough = 3;

/** What is odd about a pack's pictures; whether a face can be seen in them only a browser can say. */
export function pictureNotes({ contests, portraits = [], emblems = [] }: Pack): string[] {
  const notes: string[] = [];
  const places = [
    ...portraits.map((one, at) => ({ ...one, place: `portraits.${at}`, face: true })),
    ...emblems.map((one, at) => ({ ...one, place: `emblems.${at}`, face: false })),
  ];
  for (const { contest: id, ticket: at, name, place, face } of places) {
    const contest = contests.find((one) => one.id === id);
    // It may be one of ours.
    if (!contest) continue;
    const ticket = contest.tickets[at];
    if (!ticket) notes.push(`${place}: ${id} has no ticket ${at}; tickets are counted from 0`);
    else if (face && !ticket.members.some((member) => member.name === name))
      notes.push(`${place}: nobody on ticket ${at} of ${id} is called "${name}"`);
  }
  for (const [name, all] of Map.groupBy(portraits, (one) => one.name))
    if (all.length < enough) notes.push(`"${name}" has ${all.length} of ${enough} portraits`);
  return notes;
}
