/** For how long the guard may be paused, from short to long. */
export const pauses = ['quarter', 'hour', 'morning'] as const;
export type Pause = (typeof pauses)[number];

const minute = 60_000;
const morningHour = 6;

/** When a pause that begins now ends; the morning is the next one where the person is. */
export function pauseEnd(pause: Pause, now: Date): number {
  if (pause === 'quarter') return now.getTime() + 15 * minute;
  if (pause === 'hour') return now.getTime() + 60 * minute;
  const morning = new Date(now);
  morning.setHours(morningHour, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * What is left, as a clock counts down: rounded up, so that it ends at zero and never before.
 * @example countdown(61_000, '.') // '1.01'
 */
export function countdown(ms: number, mark: string): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? [hours, two(minutes), rest].join(mark) : [minutes, rest].join(mark);
}
