import { SetBy } from '../../components/set-by/set-by.tsx';
import { type TextKey, useText } from '../../components/text.tsx';
import { type Role, roles } from '../../rules/draft.ts';
import type { AskProps } from './leaf-view.tsx';

/** What each is called, and what it changes. */
const roleKeys = {
  pns: ['role_pns', 'welcome_role_pns'],
  pppk: ['role_pppk', 'welcome_role_pppk'],
  cpns: ['role_cpns', 'welcome_role_cpns'],
  'non-asn': ['role_non_asn', 'welcome_role_non_asn'],
  spouse: ['role_spouse', 'welcome_role_spouse'],
  institution: ['role_institution', 'welcome_role_institution'],
} as const satisfies Record<Role, readonly [TextKey, TextKey]>;

/** Who the person is under the rules. */
export function WhoLeaf({ resolved: { settings, locked }, save }: AskProps) {
  const text = useText();
  const isLocked = locked.has('role');
  return (
    <>
      <p class="welcome-lead">
        {text('welcome_who_lead')} {!isLocked && text('welcome_who_change')}
      </p>
      {isLocked && <SetBy agency={settings.agency} />}
      <fieldset class="welcome-roles">
        <legend class="hidden">{text('role')}</legend>
        {roles.map((role) => {
          const [name, changes] = roleKeys[role];
          return (
            <label key={role} class="choice welcome-role">
              <input
                type="radio"
                name="role"
                disabled={isLocked}
                aria-label={text(name)}
                aria-describedby={changes}
                checked={settings.role === role}
                onChange={() => save({ role })}
              />
              <span>
                <strong>{text(name)}</strong>
                <small id={changes}>{text(changes)}</small>
              </span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
