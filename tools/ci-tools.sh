#!/usr/bin/env bash
# Installs what CI needs beyond npm, each into .cache (by version) or from Debian; what is there already is left alone.
# Prints one line per tool, and goes on after a failure: the step that needs the tool then says so.
set -u
cd "$(dirname "$0")/.."

ACTIONLINT=v1.7.12
ACT=v0.2.87
COSIGN=v2.6.5
SLSA_VERIFIER=v2.7.1
ZIZMOR=1.32.0
SECURESYSTEMSLIB=1.6.0

say() { printf 'tool  %s\n' "$1"; }

debian() { # program package
  command -v "$1" >/dev/null 2>&1 && { say "$1: there"; return; }
  if [ -z "${APT_UPDATED:-}" ]; then
    apt-get update -qq >/dev/null 2>&1 || true
    APT_UPDATED=1
  fi
  if apt-get install -y -qq --no-install-recommends "$2" >/dev/null 2>&1; then say "$1: installed"; else say "$1: could not be installed"; fi
  # Tests start their own on loopback; a service of the package would listen on every address.
  if [ -d /run/systemd/system ] && [ -e "/lib/systemd/system/$1.service" ]; then systemctl disable --now "$1" >/dev/null 2>&1 || true; fi
}

go_tool() { # program module version
  local bin=".cache/go-bin/$1" stamp=".cache/go-bin/$1.version"
  if [ -x "$bin" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$3" ]; then say "$1 $3: there"; return; fi
  command -v go >/dev/null 2>&1 || { say "$1 $3: Go is not installed"; return; }
  mkdir -p .cache/go-bin
  if GOBIN="$PWD/.cache/go-bin" GOFLAGS=-modcacherw go install "$2@$3" >.cache/go-bin/"$1".log 2>&1; then
    printf '%s' "$3" >"$stamp"
    say "$1 $3: installed"
  else
    say "$1 $3: go install failed, see .cache/go-bin/$1.log"
  fi
}

# As a dependency of an empty module: `go install module@version` asks for a list of versions that not every proxy has.
go_dependency() { # program package module version
  local bin=".cache/go-bin/$1" stamp=".cache/go-bin/$1.version" folder=".cache/go-module-$1"
  if [ -x "$bin" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$4" ]; then say "$1 $4: there"; return; fi
  command -v go >/dev/null 2>&1 || { say "$1 $4: Go is not installed"; return; }
  mkdir -p .cache/go-bin "$folder"
  printf 'module tool\n\ngo 1.24\n' >"$folder/go.mod"
  if GOFLAGS='-modcacherw -mod=mod' bash -c "cd $folder && go get $3@$4 && go build -o ../go-bin/$1 $2" >.cache/go-bin/"$1".log 2>&1; then
    printf '%s' "$4" >"$stamp"
    say "$1 $4: installed"
  else
    say "$1 $4: go build failed, see .cache/go-bin/$1.log"
  fi
}

# A program of this repository that asks other people's libraries; compiled anew when it or its go.sum changes.
go_program() { # program folder
  local bin=".cache/go-bin/$1" stamp=".cache/go-bin/$1.version" version
  version=$(cat "$2"/*.go "$2/go.mod" "$2/go.sum" | sha256sum | cut -c1-12)
  if [ -x "$bin" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$version" ]; then say "$1 $version: there"; return; fi
  command -v go >/dev/null 2>&1 || { say "$1 $version: Go is not installed"; return; }
  mkdir -p .cache/go-bin
  if GOFLAGS='-modcacherw -mod=readonly' go build -C "$2" -o "$PWD/$bin" . >.cache/go-bin/"$1".log 2>&1; then
    printf '%s' "$version" >"$stamp"
    say "$1 $version: compiled"
  else
    say "$1 $version: go build failed, see .cache/go-bin/$1.log"
  fi
}

# Files of a Go module that is data, held to the go.sum of a folder of ours.
go_files() { # name folder module glob
  local into=".cache/$1" stamp=".cache/$1/version" version dir
  version=$(cat "$2/go.mod" "$2/go.sum" | sha256sum | cut -c1-12)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$version" ]; then say "$1 $version: there"; return; fi
  command -v go >/dev/null 2>&1 || { say "$1 $version: Go is not installed"; return; }
  mkdir -p "$into"
  if GOFLAGS='-modcacherw -mod=readonly' go mod download -C "$2" >"$into/log" 2>&1 &&
    dir=$(go list -C "$2" -m -f '{{.Dir}}' "$3") && cp "$dir"/$4 "$into"; then
    printf '%s' "$version" >"$stamp"
    say "$1 $version: downloaded"
  else
    say "$1 $version: go mod download failed, see $into/log"
  fi
}

python_tool() { # package version [extra]
  local stamp=".cache/venv/$1.version"
  if [ -x .cache/venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$2" ]; then say "$1 $2: there"; return; fi
  [ -x .cache/venv/bin/python ] || python3 -m venv .cache/venv >/dev/null 2>&1 || { say "$1 $2: python3 -m venv failed"; return; }
  if .cache/venv/bin/python -m pip install --quiet --disable-pip-version-check "$1${3:-}==$2" >.cache/venv/"$1".log 2>&1; then
    printf '%s' "$2" >"$stamp"
    say "$1 $2: installed"
  else
    say "$1 $2: pip install failed, see .cache/venv/$1.log"
  fi
}

mkdir -p .cache
# Each compiles for minutes, mostly on one core.
{
  go_tool cosign github.com/sigstore/cosign/v2/cmd/cosign "$COSIGN"
  go_program witness-peer test/peers/witness
  go_dependency slsa-verifier github.com/slsa-framework/slsa-verifier/v2/cli/slsa-verifier github.com/slsa-framework/slsa-verifier/v2 "$SLSA_VERIFIER"
} &
debian strace strace
debian bwrap bubblewrap
debian openssl openssl
debian haproxy haproxy
debian nginx nginx-light
debian prometheus prometheus
go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint "$ACTIONLINT"
go_program tlog-peer test/peers/transparency
go_files wycheproof test/peers/wycheproof github.com/google/wycheproof 'testvectors/e[cd]dsa_*test.json'
go_tool act github.com/nektos/act "$ACT"
python_tool zizmor "$ZIZMOR"
python_tool securesystemslib "$SECURESYSTEMSLIB" '[crypto]'
node tools/fetch-node.mjs >/dev/null && say 'oldest and newest Node: there'
wait
exit 0
