import { type DesktopBrowser, desktops, isKnown, knownOf, needed, policyPath } from './browsers.ts';
import { type Kit, type Output, say, type Value, valuesOf } from './kit.ts';
import { powershell, utf8Mark } from './quote.ts';

const expected = (value: Value): string[] =>
  (typeof value === 'object' ? value : [value]).map((one) =>
    powershell(typeof one === 'boolean' ? String(Number(one)) : String(one)),
  );

function checks(kit: Kit, desktop: DesktopBrowser): string[] {
  const root = powershell(`HKLM:\\${policyPath(kit, desktop)}`);
  return [
    '',
    `Write-Host ${powershell(desktop.name)}`,
    `Test-Forced ${powershell(`HKLM:\\${desktop.registry}\\ExtensionInstallForcelist`)} ${powershell(needed(kit.install, desktop.id))}`,
    ...valuesOf(kit.policy).map(([key, value]) =>
      typeof value === 'object'
        ? `Test-List (${root} + ${powershell(`\\${key}`)}) @(${expected(value).join(', ')})`
        : `Test-Value ${root} ${powershell(key)} ${expected(value).join('')}`,
    ),
  ];
}

const functions = (kit: Kit) => {
  const text = say(kit);
  return [
    '$script:wrong = 0',
    'function Show-Result([bool]$right, [string]$what) {',
    `  if ($right) { Write-Host ('  ' + ${powershell(text('rollout_script_right'))} + '  ' + $what) }`,
    `  else { $script:wrong++; Write-Host ('  ' + ${powershell(text('rollout_script_wrong'))} + '  ' + $what) -ForegroundColor Yellow }`,
    '}',
    'function Get-Values([string]$path) {',
    '  $key = Get-Item -LiteralPath $path -ErrorAction SilentlyContinue',
    '  if ($null -eq $key) { return @{} }',
    '  $values = @{}',
    '  foreach ($name in $key.GetValueNames()) { $values[$name] = [string]$key.GetValue($name) }',
    '  return $values',
    '}',
    'function Test-Forced([string]$path, [string]$id) {',
    "  $found = @((Get-Values $path).Values | Where-Object { $_.StartsWith($id + ';') })",
    "  Show-Result ($found.Count -gt 0) 'ExtensionInstallForcelist'",
    '}',
    'function Test-Value([string]$path, [string]$name, [string]$expected) {',
    '  Show-Result ((Get-Values $path)[$name] -ceq $expected) $name',
    '}',
    'function Test-List([string]$path, [string[]]$expected) {',
    '  $values = Get-Values $path',
    '  $right = $values.Count -eq $expected.Count',
    '  for ($at = 0; $at -lt $expected.Count; $at++) {',
    '    if ($values[[string]($at + 1)] -cne $expected[$at]) { $right = $false }',
    '  }',
    '  Show-Result $right (Split-Path $path -Leaf)',
    '}',
  ];
};

/** Firefox keeps its policies in a file beside itself. */
function firefoxCheck(kit: Kit): string[] {
  if (!isKnown(kit, 'firefox')) return [];
  const id = powershell(needed(kit.install, 'firefoxId'));
  return [
    '',
    "Write-Host 'Firefox'",
    "$file = Join-Path $env:ProgramFiles 'Mozilla Firefox\\distribution\\policies.json'",
    '$found = $null',
    'if (Test-Path -LiteralPath $file) { $found = (Get-Content -LiteralPath $file -Raw -Encoding UTF8 | ConvertFrom-Json).policies }',
    `Show-Result ($null -ne $found.ExtensionSettings.${id}) 'ExtensionSettings'`,
    `Show-Result ($null -ne $found.'3rdparty'.Extensions.${id}) '3rdparty'`,
  ];
}

/** Compares what a Windows machine holds with what the kit says. Changes nothing. */
export const verifyPowershell: Output = {
  path: () => 'windows/verify.ps1',
  system: 'windows',
  how: 'rollout_how_verify',
  make: (kit) =>
    [
      `${utf8Mark}# ${say(kit)('rollout_verify_about')}`,
      ...functions(kit),
      ...knownOf(kit, desktops).flatMap((desktop) => checks(kit, desktop)),
      ...firefoxCheck(kit),
      '',
      `if ($script:wrong -gt 0) { Write-Host ${powershell(say(kit)('rollout_script_some_wrong'))}; exit 1 }`,
      `Write-Host ${powershell(say(kit)('rollout_script_all_right'))}`,
      '',
    ].join('\r\n'),
};
