// Data only: the last published version of Wycheproof that has a module of its own. `go mod download` holds it to go.sum.
module release-gates/test/peers/wycheproof

go 1.22

require github.com/google/wycheproof v0.0.0-20191219022705-2196000605e4
