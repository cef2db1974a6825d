import { adml } from './adml.ts';
import { admx, firefoxTemplate, templateOf } from './admx.ts';
import { chrome, chromium, edge, isKnown } from './browsers.ts';
import { firefoxNative, firefoxPolicies } from './firefox.ts';
import { googleAdmin } from './google-admin.ts';
import { intune } from './intune.ts';
import { type Kit, kitLanguages, type Output } from './kit.ts';
import { linuxJson } from './linux-json.ts';
import { mobileconfig } from './mobileconfig.ts';
import { policyFile } from './policy-file.ts';
import { reg } from './reg.ts';
import { removePowershell } from './remove-powershell.ts';
import { removeSh } from './remove-sh.ts';
import { verifyPowershell } from './verify-powershell.ts';
import { verifySh } from './verify-sh.ts';

const templates = [templateOf(chrome), templateOf(edge), firefoxTemplate];

/** Every file that a roll-out may need, in the order in which they are offered. */
export const outputs: readonly Output[] = [
  reg(chrome),
  reg(edge),
  ...templates.flatMap((one) => [admx(one), ...kitLanguages.map((language) => adml(one, language))]),
  intune,
  verifyPowershell,
  removePowershell,
  mobileconfig(chrome),
  mobileconfig(edge),
  linuxJson(chrome),
  linuxJson(chromium),
  linuxJson(edge),
  verifySh,
  removeSh,
  firefoxPolicies,
  firefoxNative,
  googleAdmin,
  policyFile,
];

/** Those that can be made: only where the kit knows what the browser installs. */
export const outputsOf = (kit: Kit): Output[] => outputs.filter(({ browser }) => isKnown(kit, browser));
