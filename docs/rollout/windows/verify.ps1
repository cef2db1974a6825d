# Memeriksa apakah kebijakan Ikrar sudah terpasang di komputer ini. Tidak mengubah apa pun.
$script:wrong = 0
function Show-Result([bool]$right, [string]$what) {
  if ($right) { Write-Host ('  ' + 'sesuai' + '  ' + $what) }
  else { $script:wrong++; Write-Host ('  ' + 'BEDA  ' + '  ' + $what) -ForegroundColor Yellow }
}
function Get-Values([string]$path) {
  $key = Get-Item -LiteralPath $path -ErrorAction SilentlyContinue
  if ($null -eq $key) { return @{} }
  $values = @{}
  foreach ($name in $key.GetValueNames()) { $values[$name] = [string]$key.GetValue($name) }
  return $values
}
function Test-Forced([string]$path, [string]$id) {
  $found = @((Get-Values $path).Values | Where-Object { $_.StartsWith($id + ';') })
  Show-Result ($found.Count -gt 0) 'ExtensionInstallForcelist'
}
function Test-Value([string]$path, [string]$name, [string]$expected) {
  Show-Result ((Get-Values $path)[$name] -ceq $expected) $name
}
function Test-List([string]$path, [string[]]$expected) {
  $values = Get-Values $path
  $right = $values.Count -eq $expected.Count
  for ($at = 0; $at -lt $expected.Count; $at++) {
    if ($values[[string]($at + 1)] -cne $expected[$at]) { $right = $false }
  }
  Show-Result $right (Split-Path $path -Leaf)
}

Write-Host 'Google Chrome'
Test-Forced 'HKLM:\Software\Policies\Google\Chrome\ExtensionInstallForcelist' 'condohcondohcondohcondohcondohco'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'agency' 'BKPSDM Kabupaten Contoh'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'contact' 'Bidang Disiplin – ruang 204, disiplin@contoh.go.id'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'report' 'https://lapor.contoh.go.id'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'mode' 'observe'
Test-List ('HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' + '\modeSteps') @('2026-12-15 hint', '2027-01-05 warn')
Test-List ('HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' + '\hosts') @('forum.contoh.go.id')
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'region' '3603'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'role' 'pns'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'logText' '0'
Test-Value 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' 'logDays' '365'
Test-List ('HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' + '\locked') @('mode', 'logText')
Test-List ('HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy' + '\keys') @('agency', 'contact', 'report', 'mode', 'modeSteps', 'hosts', 'region', 'role', 'logText', 'logDays', 'locked')

Write-Host 'Microsoft Edge'
Test-Forced 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionInstallForcelist' 'hoconeohoconeohoconeohoconeohoco'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'agency' 'BKPSDM Kabupaten Contoh'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'contact' 'Bidang Disiplin – ruang 204, disiplin@contoh.go.id'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'report' 'https://lapor.contoh.go.id'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'mode' 'observe'
Test-List ('HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' + '\modeSteps') @('2026-12-15 hint', '2027-01-05 warn')
Test-List ('HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' + '\hosts') @('forum.contoh.go.id')
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'region' '3603'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'role' 'pns'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'logText' '0'
Test-Value 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' 'logDays' '365'
Test-List ('HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' + '\locked') @('mode', 'logText')
Test-List ('HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy' + '\keys') @('agency', 'contact', 'report', 'mode', 'modeSteps', 'hosts', 'region', 'role', 'logText', 'logDays', 'locked')

Write-Host 'Firefox'
$file = Join-Path $env:ProgramFiles 'Mozilla Firefox\distribution\policies.json'
$found = $null
if (Test-Path -LiteralPath $file) { $found = (Get-Content -LiteralPath $file -Raw -Encoding UTF8 | ConvertFrom-Json).policies }
Show-Result ($null -ne $found.ExtensionSettings.'ikrar@ikrar.id') 'ExtensionSettings'
Show-Result ($null -ne $found.'3rdparty'.Extensions.'ikrar@ikrar.id') '3rdparty'

if ($script:wrong -gt 0) { Write-Host 'Ada yang belum sesuai.'; exit 1 }
Write-Host 'Semua sesuai.'
