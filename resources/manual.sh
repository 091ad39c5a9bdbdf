# SPDX-License-Identifier: GPL-3.0-or-later
# manual.sh MANUAL SQL...: the manual, and after it the schema of recording files; packed. Run by the build.
set -eu
manual=$1
shift
{
    cat -- "$manual"
    printf '.Sh RECORDING FILES\nA recording is an SQLite database. Its schema, and queries that answer questions of a lesson:\n.Bd -literal\n'
    sed 's/\\/\\e/g; s/^[.'"'"']/\\\&&/' "$@"
    printf '.Ed\n'
} | gzip -9 -n -c
