#!/bin/sh
# codedeploy-stage.sh <application> <deployment group> <bucket>: brings the release into the group, and ends once it is
# there. Called again after a crash it waits for what it had begun.
set -eu
application=$1 group=$2 bucket=$3
in_group() {
  call=$1
  shift
  aws deploy "$call" --application-name="$application" --deployment-group-name="$group" "$@"
}
id=$(in_group list-deployments --include-only-statuses Created Queued InProgress --no-paginate \
  --query='deployments[0]' --output=text)
if [ "$id" = None ]; then
  id=$(in_group create-deployment --description="$RELEASE_GATES_RELEASE" \
    --s3-location="bucket=$bucket,key=$RELEASE_GATES_RELEASE.zip,bundleType=zip" --query=deploymentId --output=text)
else
  other=$(aws deploy get-deployment --deployment-id="$id" --query=deploymentInfo.description --output=text)
  if [ "$other" != "$RELEASE_GATES_RELEASE" ]; then
    echo "failed: $id is putting $other into $group" >&2
    exit 1
  fi
fi
exec aws deploy wait deployment-successful --deployment-id="$id"
