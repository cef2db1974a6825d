# Mencabut pengaturan Ikrar dari komputer ini (settings), atau pengaturan beserta ekstensinya (everything).
# Ekstensi yang dikeluarkan dari daftar pasang paksa dicopot oleh peramban, dan Riwayat di perangkat itu ikut terhapus. Ekspor Riwayat lebih dulu (Riwayat, tombol Simpan).
param([ValidateSet('settings', 'everything')][string]$What = 'settings', [switch]$Yes)
if ($What -eq 'everything') {
  Write-Warning 'Ekstensi yang dikeluarkan dari daftar pasang paksa dicopot oleh peramban, dan Riwayat di perangkat itu ikut terhapus. Ekspor Riwayat lebih dulu (Riwayat, tombol Simpan).'
  if (-not $Yes -and (Read-Host 'Ketik HAPUS untuk melanjutkan:') -cne 'HAPUS') { exit 1 }
}

$settings = 'HKLM:\Software\Policies\Google\Chrome\3rdparty\extensions\condohcondohcondohcondohcondohco\policy'
if (Test-Path -LiteralPath $settings) { Remove-Item -LiteralPath $settings -Recurse }
$forced = Get-Item -LiteralPath 'HKLM:\Software\Policies\Google\Chrome\ExtensionInstallForcelist' -ErrorAction SilentlyContinue
if ($What -eq 'everything' -and $null -ne $forced) {
  foreach ($name in $forced.GetValueNames()) {
    if (([string]$forced.GetValue($name)).StartsWith('condohcondohcondohcondohcondohco;')) { Remove-ItemProperty -LiteralPath $forced.PSPath -Name $name }
  }
}

$settings = 'HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\hoconeohoconeohoconeohoconeohoco\policy'
if (Test-Path -LiteralPath $settings) { Remove-Item -LiteralPath $settings -Recurse }
$forced = Get-Item -LiteralPath 'HKLM:\Software\Policies\Microsoft\Edge\ExtensionInstallForcelist' -ErrorAction SilentlyContinue
if ($What -eq 'everything' -and $null -ne $forced) {
  foreach ($name in $forced.GetValueNames()) {
    if (([string]$forced.GetValue($name)).StartsWith('hoconeohoconeohoconeohoconeohoco;')) { Remove-ItemProperty -LiteralPath $forced.PSPath -Name $name }
  }
}

Write-Host 'Selesai. Peramban mengikutinya setelah kebijakan dimuat ulang.'
Write-Host 'Firefox: keluarkan bagian Ikrar dari policies.json dengan tangan.'
