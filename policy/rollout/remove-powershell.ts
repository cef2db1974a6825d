import { desktops, isKnown, knownOf, needed, policyPath } from './browsers.ts';
import { type Output, say } from './kit.ts';
import { powershell, utf8Mark } from './quote.ts';

/** Takes the settings off a Windows machine; the extension too where that is asked for. */
export const removePowershell: Output = {
  path: () => 'windows/remove.ps1',
  system: 'windows',
  how: 'rollout_how_remove',
  make: (kit) => {
    const text = say(kit);
    const each = knownOf(kit, desktops);
    return [
      `${utf8Mark}# ${text('rollout_remove_about')}`,
      `# ${text('rollout_remove_warning')}`,
      "param([ValidateSet('settings', 'everything')][string]$What = 'settings', [switch]$Yes)",
      "if ($What -eq 'everything') {",
      `  Write-Warning ${powershell(text('rollout_remove_warning'))}`,
      `  if (-not $Yes -and (Read-Host ${powershell(text('rollout_remove_ask', text('rollout_remove_word')))}) -cne ${powershell(text('rollout_remove_word'))}) { exit 1 }`,
      '}',
      ...each.flatMap((desktop) => [
        '',
        `$settings = ${powershell(`HKLM:\\${policyPath(kit, desktop)}`)}`,
        'if (Test-Path -LiteralPath $settings) { Remove-Item -LiteralPath $settings -Recurse }',
        `$forced = Get-Item -LiteralPath ${powershell(`HKLM:\\${desktop.registry}\\ExtensionInstallForcelist`)} -ErrorAction SilentlyContinue`,
        "if ($What -eq 'everything' -and $null -ne $forced) {",
        '  foreach ($name in $forced.GetValueNames()) {',
        `    if (([string]$forced.GetValue($name)).StartsWith(${powershell(`${needed(kit.install, desktop.id)};`)})) { Remove-ItemProperty -LiteralPath $forced.PSPath -Name $name }`,
        '  }',
        '}',
      ]),
      '',
      `Write-Host ${powershell(text('rollout_remove_done'))}`,
      ...(isKnown(kit, 'firefox') ? [`Write-Host ${powershell(text('rollout_remove_firefox'))}`] : []),
      '',
    ].join('\r\n');
  },
};
