#!/bin/sh
set -eu
case "$RELEASE_GATES_PERCENT" in
  100) exec kubectl argo rollouts promote "$1" --namespace="$2" --full ;;
  0) exec kubectl argo rollouts abort "$1" --namespace="$2" ;;
esac
