#!/bin/sh
# Mencabut pengaturan Ikrar dari komputer ini (settings), atau pengaturan beserta ekstensinya (everything).
# Ekstensi yang dikeluarkan dari daftar pasang paksa dicopot oleh peramban, dan Riwayat di perangkat itu ikut terhapus. Ekspor Riwayat lebih dulu (Riwayat, tombol Simpan).
# sh remove.sh [settings|everything]
set -e
root=$ROOT
what=$1
[ -n "$what" ] || what=settings
case $what in settings|everything) ;; *) echo "settings|everything" >&2; exit 2 ;; esac
if [ "$(uname)" = Darwin ]; then echo 'Di Mac, cabut profil konfigurasinya lewat MDM.'; exit 1; fi
if [ "$what" = everything ]; then
  echo 'Ekstensi yang dikeluarkan dari daftar pasang paksa dicopot oleh peramban, dan Riwayat di perangkat itu ikut terhapus. Ekspor Riwayat lebih dulu (Riwayat, tombol Simpan).' >&2
  printf '%s ' 'Ketik HAPUS untuk melanjutkan:' >&2
  read -r answer || answer=
  [ "$answer" = 'HAPUS' ] || exit 1
fi
take() {
  [ -e "$root$1" ] || return 0
  if ! printf %s "$2" | cmp -s - "$root$1" && ! printf %s "$3" | cmp -s - "$root$1"; then printf '%s %s\n' "$1:" 'sudah diubah pihak lain, jadi dibiarkan. Keluarkan bagian Ikrar dengan tangan.' >&2; left=1; return 0; fi
  if [ "$what" = everything ]; then rm -- "$root$1"; else printf %s "$3" > "$root$1"; fi
}
left=0
take '/etc/opt/chrome/policies/managed/ikrar.json' '{
  "ExtensionInstallForcelist": [
    "condohcondohcondohcondohcondohco;https://clients2.google.com/service/update2/crx"
  ],
  "3rdparty": {
    "extensions": {
      "condohcondohcondohcondohcondohco": {
        "agency": "BKPSDM Kabupaten Contoh",
        "contact": "Bidang Disiplin – ruang 204, disiplin@contoh.go.id",
        "report": "https://lapor.contoh.go.id",
        "mode": "observe",
        "modeSteps": [
          "2026-12-15 hint",
          "2027-01-05 warn"
        ],
        "hosts": [
          "forum.contoh.go.id"
        ],
        "region": "3603",
        "role": "pns",
        "logText": false,
        "logDays": 365,
        "locked": [
          "mode",
          "logText"
        ],
        "keys": [
          "agency",
          "contact",
          "report",
          "mode",
          "modeSteps",
          "hosts",
          "region",
          "role",
          "logText",
          "logDays",
          "locked"
        ]
      }
    }
  }
}
' '{
  "ExtensionInstallForcelist": [
    "condohcondohcondohcondohcondohco;https://clients2.google.com/service/update2/crx"
  ]
}
'
take '/etc/chromium/policies/managed/ikrar.json' '{
  "ExtensionInstallForcelist": [
    "condohcondohcondohcondohcondohco;https://clients2.google.com/service/update2/crx"
  ],
  "3rdparty": {
    "extensions": {
      "condohcondohcondohcondohcondohco": {
        "agency": "BKPSDM Kabupaten Contoh",
        "contact": "Bidang Disiplin – ruang 204, disiplin@contoh.go.id",
        "report": "https://lapor.contoh.go.id",
        "mode": "observe",
        "modeSteps": [
          "2026-12-15 hint",
          "2027-01-05 warn"
        ],
        "hosts": [
          "forum.contoh.go.id"
        ],
        "region": "3603",
        "role": "pns",
        "logText": false,
        "logDays": 365,
        "locked": [
          "mode",
          "logText"
        ],
        "keys": [
          "agency",
          "contact",
          "report",
          "mode",
          "modeSteps",
          "hosts",
          "region",
          "role",
          "logText",
          "logDays",
          "locked"
        ]
      }
    }
  }
}
' '{
  "ExtensionInstallForcelist": [
    "condohcondohcondohcondohcondohco;https://clients2.google.com/service/update2/crx"
  ]
}
'
take '/etc/opt/edge/policies/managed/ikrar.json' '{
  "ExtensionInstallForcelist": [
    "hoconeohoconeohoconeohoconeohoco;https://edge.microsoft.com/extensionwebstorebase/v1/crx"
  ],
  "3rdparty": {
    "extensions": {
      "hoconeohoconeohoconeohoconeohoco": {
        "agency": "BKPSDM Kabupaten Contoh",
        "contact": "Bidang Disiplin – ruang 204, disiplin@contoh.go.id",
        "report": "https://lapor.contoh.go.id",
        "mode": "observe",
        "modeSteps": [
          "2026-12-15 hint",
          "2027-01-05 warn"
        ],
        "hosts": [
          "forum.contoh.go.id"
        ],
        "region": "3603",
        "role": "pns",
        "logText": false,
        "logDays": 365,
        "locked": [
          "mode",
          "logText"
        ],
        "keys": [
          "agency",
          "contact",
          "report",
          "mode",
          "modeSteps",
          "hosts",
          "region",
          "role",
          "logText",
          "logDays",
          "locked"
        ]
      }
    }
  }
}
' '{
  "ExtensionInstallForcelist": [
    "hoconeohoconeohoconeohoconeohoco;https://edge.microsoft.com/extensionwebstorebase/v1/crx"
  ]
}
'
take '/etc/firefox/policies/policies.json' '{
  "policies": {
    "ExtensionSettings": {
      "ikrar@ikrar.id": {
        "installation_mode": "force_installed",
        "install_url": "https://addons.mozilla.org/firefox/downloads/latest/ikrar@ikrar.id/latest.xpi",
        "default_area": "navbar",
        "private_browsing": true
      }
    },
    "3rdparty": {
      "Extensions": {
        "ikrar@ikrar.id": {
          "agency": "BKPSDM Kabupaten Contoh",
          "contact": "Bidang Disiplin – ruang 204, disiplin@contoh.go.id",
          "report": "https://lapor.contoh.go.id",
          "mode": "observe",
          "modeSteps": [
            "2026-12-15 hint",
            "2027-01-05 warn"
          ],
          "hosts": [
            "forum.contoh.go.id"
          ],
          "region": "3603",
          "role": "pns",
          "logText": false,
          "logDays": 365,
          "locked": [
            "mode",
            "logText"
          ],
          "keys": [
            "agency",
            "contact",
            "report",
            "mode",
            "modeSteps",
            "hosts",
            "region",
            "role",
            "logText",
            "logDays",
            "locked"
          ]
        }
      }
    }
  }
}
' '{
  "policies": {
    "ExtensionSettings": {
      "ikrar@ikrar.id": {
        "installation_mode": "force_installed",
        "install_url": "https://addons.mozilla.org/firefox/downloads/latest/ikrar@ikrar.id/latest.xpi",
        "default_area": "navbar",
        "private_browsing": true
      }
    }
  }
}
'
[ "$left" -eq 0 ] || exit 1
echo 'Selesai. Peramban mengikutinya setelah kebijakan dimuat ulang.'
