#!/bin/sh
# Memeriksa apakah kebijakan Ikrar sudah terpasang di komputer ini. Tidak mengubah apa pun.
# sh verify.sh [chrome|chromium|edge|firefox]…
root=$ROOT
wrong=0
right() { printf '  %s  %s\n' 'sesuai' "$1"; }
wrong() { wrong=1; printf '  %s  %s\n' 'BEDA  ' "$1"; }
same() { if printf %s "$2" | cmp -s - "$root$1"; then right "$1"; else wrong "$1"; fi; }
has() { if defaults read "$root$1" "$2" >/dev/null 2>&1; then right "$2"; else wrong "$2"; fi; }
asked() { [ -z "$names" ] && return 0; case " $names " in *" $1 "*) return 0 ;; esac; return 1; }
names="$*"
if [ "$(uname)" = Darwin ]; then
  :
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.plist' ExtensionInstallForcelist
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' agency
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' contact
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' report
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' mode
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' modeSteps
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' hosts
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' region
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' role
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' logText
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' logDays
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' locked
  asked chrome && has '/Library/Managed Preferences/com.google.Chrome.extensions.condohcondohcondohcondohcondohco.plist' keys
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.plist' ExtensionInstallForcelist
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' agency
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' contact
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' report
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' mode
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' modeSteps
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' hosts
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' region
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' role
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' logText
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' logDays
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' locked
  asked edge && has '/Library/Managed Preferences/com.microsoft.Edge.extensions.hoconeohoconeohoconeohoconeohoco.plist' keys
else
  :
  asked chrome && same '/etc/opt/chrome/policies/managed/ikrar.json' '{
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
'
  asked chromium && same '/etc/chromium/policies/managed/ikrar.json' '{
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
'
  asked edge && same '/etc/opt/edge/policies/managed/ikrar.json' '{
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
'
  asked firefox && same '/etc/firefox/policies/policies.json' '{
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
'
fi
if [ "$wrong" -ne 0 ]; then echo 'Ada yang belum sesuai.'; exit 1; fi
echo 'Semua sesuai.'
