#!/bin/sh
# argo-rollouts.sh stage|set|read|drain <rollout> <namespace> <slot> [<image>|<percent>]
# An annotation of the Rollout says which slot Argo's canary is; Argo's stable is the other one. Each may be repeated.
set -eu
verb=$1 rollout=$2 namespace=$3 slot=$4 what=${5:-}
kube() {
  call=$1
  shift
  kubectl "$call" "rollout/$rollout" "--namespace=$namespace" "$@"
}
argo() { kubectl argo rollouts "$@" "$rollout" "--namespace=$namespace"; }
give_up() {
  echo "failed: $1" >&2
  exit 1
}

fields='{.metadata.annotations.release-gates/slot},{.status.stableRS},{.status.currentPodHash}'
fields="$fields,{.status.canary.weights.canary.weight},{.status.abort},{.spec.template.spec.containers[0].image}"
found=$(kube get "--output=jsonpath=$fields")
IFS=, read -r canary stable current weight aborted image <<END
$found
END
is_stable() { [ -n "$stable" ] && [ "$stable" = "$current" ]; }

case "$verb" in
  stage)
    # What went live is Argo's canary until now, so that the way back was one weight. It becomes its stable.
    if [ -n "$canary" ] && [ "$canary" != "$slot" ] && ! is_stable; then
      argo promote --full
      kube wait "--for=jsonpath={.status.stableRS}=$current" --timeout=10m
    fi
    steps='[{"setWeight":0},{"setCanaryScale":{"replicas":1}},{"pause":{}}]'
    kube patch --type=json "--patch=[
      {\"op\":\"add\",\"path\":\"/metadata/annotations/release-gates~1slot\",\"value\":\"$slot\"},
      {\"op\":\"replace\",\"path\":\"/spec/template/spec/containers/0/image\",\"value\":\"$what\"},
      {\"op\":\"replace\",\"path\":\"/spec/strategy/canary/steps\",\"value\":$steps}]"
    if [ "$aborted" = true ] && [ "$image" = "$what" ]; then argo retry rollout; fi
    kube wait '--for=jsonpath={.status.currentStepIndex}=2' --timeout=10m
    ;;
  set)
    [ -n "$canary" ] || give_up "nothing says which slot Argo's canary is: the stage hook has to run first"
    if [ "$canary" = "$slot" ]; then share=$what; else share=$((100 - what)); fi
    if is_stable; then
      [ "$share" = 100 ] || give_up "Argo keeps one release of $rollout, in slot $canary; the other one is gone"
      exit 0
    fi
    kube patch --type=json \
      "--patch=[{\"op\":\"replace\",\"path\":\"/spec/strategy/canary/steps\",\"value\":[{\"setWeight\":$share},{\"pause\":{}}]}]"
    kube wait "--for=jsonpath={.status.canary.weights.canary.weight}=$share" --timeout=4m
    ;;
  read)
    if is_stable; then weight=100; fi
    if [ -z "$canary" ] || [ -z "$weight" ]; then give_up "Argo does not say which share its canary has"; fi
    if [ "$canary" != "$slot" ]; then weight=$((100 - weight)); fi
    echo "{\"percent\": $weight}"
    ;;
  drain)
    # Argo's stable cannot be drained: it stays until the next stage. To abort would bring the users back to it.
    if [ "$canary" = "$slot" ] && ! is_stable; then argo abort; fi
    ;;
  *) give_up "expected stage, set, read or drain, found $verb" ;;
esac
