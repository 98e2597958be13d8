// One DSSE envelope a line (base64) on stdin; on stdout, a line each: whether Witness accepts the collection in it, by a
// policy as `witness verify` takes it. The program itself cannot be had everywhere, the library that it is made of can.
//
//	witness-peer <public key, PEM> <collection> <sha256 of the subject>
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"time"

	"github.com/in-toto/go-witness/attestation/commandrun"
	"github.com/in-toto/go-witness/attestation/material"
	"github.com/in-toto/go-witness/attestation/product"
	"github.com/in-toto/go-witness/cryptoutil"
	"github.com/in-toto/go-witness/dsse"
	"github.com/in-toto/go-witness/policy"
	"github.com/in-toto/go-witness/source"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

const endedWell = `package commandrun
deny[msg] { input.exitcode != 0; msg := "the unit did not open" }`

func main() {
	pem, err := os.ReadFile(os.Args[1])
	exitOn(err)
	collection, subject := os.Args[2], os.Args[3]
	verifier, err := cryptoutil.NewVerifierFromReader(bytes.NewReader(pem))
	exitOn(err)
	asked, err := policyOf(verifier, collection)
	exitOn(err)

	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16*1024*1024)
	for lines.Scan() {
		envelope, err := base64.StdEncoding.DecodeString(lines.Text())
		exitOn(err)
		if accepts(asked, verifier, envelope, subject) {
			fmt.Println("accepts")
		} else {
			fmt.Println("refuses")
		}
	}
	exitOn(lines.Err())
}

func policyOf(verifier cryptoutil.Verifier, collection string) (policy.Policy, error) {
	id, err := verifier.KeyID()
	return policy.Policy{
		Expires: metav1.NewTime(time.Now().Add(time.Hour)),
		Steps: map[string]policy.Step{collection: {
			Name:          collection,
			Functionaries: []policy.Functionary{{Type: "publickey", PublicKeyID: id}},
			Attestations: []policy.Attestation{
				{Type: material.Type},
				{Type: commandrun.Type, RegoPolicies: []policy.RegoPolicy{{Name: "ended well", Module: []byte(endedWell)}}},
				{Type: product.ProductType},
			},
		}},
	}, err
}

func accepts(asked policy.Policy, verifier cryptoutil.Verifier, envelope []byte, subject string) bool {
	read := source.NewMemorySource()
	if read.LoadBytes("asked", envelope) != nil {
		return false
	}
	verified := source.NewVerifiedSource(read, dsse.VerifyWithVerifiers(verifier))
	passed, _, err := asked.Verify(context.Background(), policy.WithVerifiedSource(verified), policy.WithSubjectDigests([]string{subject}))
	return err == nil && passed
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
