import { RegionFields } from '../../components/region-fields/region-fields.tsx';
import { SetBy } from '../../components/set-by/set-by.tsx';
import { useText } from '../../components/text.tsx';
import { ContestsHere } from './contests-here.tsx';
import type { AskProps } from './leaf-view.tsx';

/** Where the person votes and serves, and at once what that brings into force. */
export function WhereLeaf({ resolved: { settings, locked }, save }: AskProps) {
  const text = useText();
  const { region } = settings;
  const isLocked = locked.has('region');
  return (
    <>
      <p class="welcome-lead">{text('welcome_where_lead')}</p>
      {isLocked && <SetBy agency={settings.agency} />}
      <div class="welcome-fields">
        <RegionFields
          region={region}
          none={text('region_none')}
          disabled={isLocked}
          onChange={(code) => save({ region: code })}
        />
      </div>
      <ContestsHere region={region} />
    </>
  );
}
