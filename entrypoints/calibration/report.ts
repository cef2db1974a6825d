import { type Look, resultOf } from '../../components/photo/looks.ts';
import { csvRow } from '../../log/csv.ts';
import type { PhotoThresholds } from '../../rules/contests/schema.ts';
import { type PhotoKind, type PhotoSign, photoKinds } from '../../rules/draft.ts';
import { type AtThreshold, type Count, countsOf, type Marks, marksOf, thresholdsOf } from './marks.ts';

/** What of the person's may stand in the file: nothing, unless asked. */
export interface Including {
  /** The pictures' file names. */
  names: boolean;
  /** What was read, and whose face or emblem it was taken for. */
  words: boolean;
}

/** Hand signs are named by a list of ours, and tell nothing of anybody. */
const isOurWord = ({ kind }: PhotoSign): boolean => kind === 'hand';

/** What a calibration came to. */
export interface Calibrated {
  looks: readonly Look[];
  marks: Marks;
  /** The thresholds under which a picture was looked at; undefined while nobody has. */
  inForceAt: (look: Look) => PhotoThresholds | undefined;
  /** Of Ikrar: what its readers see, and their own bounds, differ from one to the next. */
  version: string;
}

/** Kinds without a threshold of a pack are left to the reader's own bounds. */
export type InForce = Record<PhotoKind, number | 'built-in'>;

/** A calibration as a file has it: no picture, no place in one. */
export interface CalibrationReport {
  schema: 1;
  version: string;
  pictures: {
    number: number;
    name?: string;
    outcome: string;
    looked: PhotoKind[];
    /** How sure readers had to be at that moment. */
    inForce?: InForce;
    signs: { kind: PhotoKind; value?: string; confidence: number; mark?: string }[];
    /** Left out where the person has not said. */
    missed?: PhotoKind[];
  }[];
  counts: Record<PhotoKind, Count>;
  thresholds: Partial<Record<PhotoKind, AtThreshold[]>>;
}

/** @param thresholds 0 where no pack sets one */
function inForceOf(thresholds: PhotoThresholds): InForce {
  const of = (kind: PhotoKind) => thresholds[kind] || 'built-in';
  return { text: of('text'), hand: of('hand'), face: of('face'), emblem: of('emblem') };
}

export function reportOf(
  { looks, marks, inForceAt, version }: Calibrated,
  including: Including,
): CalibrationReport {
  return {
    schema: 1,
    version,
    pictures: looks.map((look, at) => {
      const result = resultOf(look);
      const { signs, missed } = marksOf(marks, look);
      const thresholds = inForceAt(look);
      return {
        number: at + 1,
        ...(including.names && { name: look.file.name }),
        outcome: result ? (result.refused ?? 'looked') : 'not-looked',
        looked: result?.looked ?? [],
        ...(thresholds && { inForce: inForceOf(thresholds) }),
        signs: (result?.seen ?? []).map((sign, place) => {
          const mark = signs[place];
          return {
            kind: sign.kind,
            ...((including.words || isOurWord(sign)) && { value: sign.value }),
            confidence: Math.round(sign.confidence * 1000) / 1000,
            ...(mark && { mark }),
          };
        }),
        ...(missed && { missed: [...missed] }),
      };
    }),
    counts: countsOf(looks, marks),
    thresholds: Object.fromEntries(thresholdsOf(looks, marks)),
  };
}

export const toJson = (report: CalibrationReport): string => `${JSON.stringify(report, null, 2)}\n`;

const columns = [
  'picture',
  'file',
  'outcome',
  'kind',
  'value',
  'confidence',
  'mark',
  ...photoKinds.map((kind) => `${kind} in force` as const),
  'version',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** One line for each thing seen and each kind missed; one for a picture with neither. */
export function toCsv({ pictures, version }: CalibrationReport): string {
  const rows = pictures.flatMap(({ number, name = '', outcome, signs, inForce, missed = [] }): Row[] => {
    const picture: Row = {
      picture: String(number),
      file: name,
      outcome,
      ...Object.fromEntries(photoKinds.map((kind) => [`${kind} in force`, String(inForce?.[kind] ?? '')])),
      version,
    };
    const lines: Row[] = [
      ...signs.map(({ kind, value = '', confidence, mark = '' }) => ({
        kind,
        value,
        confidence: String(confidence),
        mark,
      })),
      ...missed.map((kind) => ({ kind, mark: 'missed' })),
    ];
    return (lines.length > 0 ? lines : [{}]).map((line) => ({ ...picture, ...line }));
  });
  return [csvRow(columns), ...rows.map((row) => csvRow(columns.map((name) => row[name] ?? '')))].join('');
}
