#!/bin/sh
# Opens the page of a waiting room over the whole screen; Alt+F4 ends it. What each flag does: docs/deploy.md.
exec "$(command -v chromium || command -v chromium-browser || command -v google-chrome)" \
  --kiosk \
  --no-first-run \
  --noerrdialogs \
  --disable-session-crashed-bubble \
  --disable-pinch \
  --overscroll-history-navigation=0 \
  --password-store=basic \
  --user-data-dir="$HOME/.local/share/sciatica-clinic" \
  "$@" \
  "http://localhost:8790/?mode=clinic"
