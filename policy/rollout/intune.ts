import { chrome, edge, forced, isKnown } from './browsers.ts';
import { type Output, say } from './kit.ts';

/** How the files go into Microsoft Intune, in steps. */
export const intune: Output = {
  path: () => 'intune.md',
  system: 'any',
  how: 'rollout_how_intune',
  make: (kit) => {
    const text = say(kit);
    const chromeSteps = isKnown(kit, 'chrome')
      ? [
          `## ${chrome.name}`,
          '',
          `1. ${text('rollout_intune_force', `\`${forced(kit, chrome)}\``)}`,
          `2. ${text('rollout_intune_chrome')}`,
          '',
        ]
      : [];
    const edgeSteps = isKnown(kit, 'edge')
      ? [
          `## ${edge.name}`,
          '',
          `1. ${text('rollout_intune_force', `\`${forced(kit, edge)}\``)}`,
          `2. ${text('rollout_intune_edge')}`,
          '',
        ]
      : [];
    const firefoxSteps = isKnown(kit, 'firefox')
      ? ['## Firefox', '', `1. ${text('rollout_intune_firefox')}`, '']
      : [];
    return [
      `# ${text('rollout_intune_title')}`,
      '',
      text('rollout_intune_about'),
      '',
      ...chromeSteps,
      ...edgeSteps,
      ...firefoxSteps,
      '## macOS',
      '',
      `1. ${text('rollout_intune_mac')}`,
      '',
      `## ${text('rollout_intune_after')}`,
      '',
      `1. ${text('rollout_intune_check')}`,
      `2. ${text('rollout_remove_warning')}`,
      '',
    ].join('\n');
  },
};
