import type { Settings } from '../../policy/settings.ts';

/** What every section gets: the settings as they stand, and the way to change some. */
export interface SectionProps {
  settings: Settings;
  save: (patch: Partial<Settings>) => void;
}
