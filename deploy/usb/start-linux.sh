#!/bin/sh
# Linux: run in a terminal, `sh start-linux.sh`. Perl comes with nearly every distribution.
exec perl "$(dirname "$0")/serve.pl" "$@"
