#!/bin/sh
# macOS: double-click. It needs nothing that macOS does not come with.
exec /usr/bin/perl "$(dirname "$0")/serve.pl"
