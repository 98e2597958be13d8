// Command tlog-peer asks other people's libraries what they think of our transparency files: golang.org/x/mod/sumdb
// (note, tlog) and transparency-dev (formats, merkle, tessera's fsck). One JSON request a line in, one answer a line out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/transparency-dev/formats/log"
	f_note "github.com/transparency-dev/formats/note"
	f_proof "github.com/transparency-dev/formats/proof"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type request struct {
	Do        string
	Origin    string
	Vkey      string
	Witnesses []string
	Threshold int
	// Files come as bytes (base64 in JSON): a changed byte need not be text.
	Note   []byte
	Proof  []byte
	Entry  []byte
	Folder string
	// The smaller tree that the one in Folder must extend.
	Size int64
	Root []byte
	// For make.
	Skey        string
	WitnessSkey string
	Count       int64
}

type answer struct {
	OK  bool   `json:"ok"`
	Why string `json:"why,omitempty"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 16<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		err := perform(r)
		a := answer{OK: err == nil}
		if err != nil {
			a.Why = err.Error()
		}
		if err := out.Encode(a); err != nil {
			os.Exit(2)
		}
	}
}

func perform(r request) error {
	switch r.Do {
	case "checkpoint":
		_, err := openCheckpoint(r, r.Note)
		return err
	case "proof":
		return checkProof(r)
	case "tree":
		return checkTree(r)
	case "growth":
		return checkGrowth(r)
	case "make":
		return makeLog(r)
	}
	return fmt.Errorf("unknown request %q", r.Do)
}

func openCheckpoint(r request, raw []byte) (*log.Checkpoint, error) {
	verifier, err := note.NewVerifier(r.Vkey)
	if err != nil {
		return nil, err
	}
	var witnesses []note.Verifier
	for _, key := range r.Witnesses {
		w, err := f_note.NewVerifierForCosignatureV1(key)
		if err != nil {
			return nil, err
		}
		witnesses = append(witnesses, w)
	}
	if _, err := note.Open(raw, note.VerifierList(append(witnesses, verifier)...)); err != nil {
		return nil, err
	}
	checkpoint, _, opened, err := log.ParseCheckpoint(raw, r.Origin, verifier, witnesses...)
	if err != nil {
		return nil, err
	}
	if cosigned := len(opened.Sigs) - 1; cosigned < r.Threshold {
		return nil, fmt.Errorf("%d cosignatures, %d are needed", cosigned, r.Threshold)
	}
	return checkpoint, nil
}

func checkProof(r request) error {
	var p f_proof.TLogProof
	if err := p.Unmarshal(r.Proof); err != nil {
		return err
	}
	checkpoint, err := openCheckpoint(r, p.Checkpoint)
	if err != nil {
		return err
	}
	var hashes [][]byte
	var record tlog.RecordProof
	for _, h := range p.Hashes {
		hashes = append(hashes, h[:])
		record = append(record, tlog.Hash(h))
	}
	leaf := rfc6962.DefaultHasher.HashLeaf(r.Entry)
	theirs := proof.VerifyInclusion(rfc6962.DefaultHasher, p.Index, checkpoint.Size, leaf, hashes, checkpoint.Hash)
	root := tlog.Hash(checkpoint.Hash)
	others := tlog.CheckRecord(record, int64(checkpoint.Size), root, int64(p.Index), tlog.RecordHash(r.Entry))
	if (theirs == nil) != (others == nil) {
		return nil // They disagree: let the caller see an acceptance that should not be.
	}
	return errors.Join(theirs, others)
}

// checkTree re-derives every tile and the root from the entry bundles. A worker of fsck ends at the first bad tile, and
// without another one nobody would empty its queue.
func checkTree(r request) error {
	verifier, err := note.NewVerifier(r.Vkey)
	if err != nil {
		return err
	}
	return fsck.New(r.Origin, verifier, client.FileFetcher{Root: r.Folder}, hashBundle, fsck.Opts{N: 8}).Check(context.Background())
}

func hashBundle(raw []byte) ([][]byte, error) {
	var bundle api.EntryBundle
	if err := bundle.UnmarshalText(raw); err != nil {
		return nil, err
	}
	var leaves [][]byte
	for _, entry := range bundle.Entries {
		leaves = append(leaves, rfc6962.DefaultHasher.HashLeaf(entry))
	}
	return leaves, nil
}

// checkGrowth reads tiles as Go's checksum database does and proves that the tree extends a smaller one.
func checkGrowth(r request) error {
	raw, err := os.ReadFile(filepath.Join(r.Folder, "checkpoint"))
	if err != nil {
		return err
	}
	checkpoint, err := openCheckpoint(r, raw)
	if err != nil {
		return err
	}
	tree := tlog.Tree{N: int64(checkpoint.Size), Hash: tlog.Hash(checkpoint.Hash)}
	reader := tlog.TileHashReader(tree, tiles(r.Folder))
	if len(r.Root) != tlog.HashSize {
		return errors.New("no root")
	}
	growth, err := tlog.ProveTree(tree.N, r.Size, reader)
	if err != nil {
		return err
	}
	return tlog.CheckTree(growth, tree.N, tree.Hash, r.Size, tlog.Hash(r.Root))
}

type tiles string

func (tiles) Height() int { return 8 }

func (folder tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, t := range wanted {
		b, err := os.ReadFile(folder.path(t))
		if err != nil {
			return nil, err
		}
		data = append(data, b)
	}
	return data, nil
}

func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// path leaves out the height, which Go has in its paths and tlog-tiles has not.
func (folder tiles) path(t tlog.Tile) string {
	return filepath.Join(string(folder), strings.Replace(t.Path(), "tile/8/", "tile/", 1))
}

// makeLog writes a log of Count entries, a proof of each hundredth, and a cosigned checkpoint.
func makeLog(r request) error {
	var stored hashes
	for n := int64(0); n < r.Count; n++ {
		added, err := tlog.StoredHashes(n, fmt.Appendf(nil, "entry %d", n), stored)
		if err != nil {
			return err
		}
		stored = append(stored, added...)
	}
	for _, t := range tlog.NewTiles(8, 0, r.Count) {
		data, err := tlog.ReadTileData(t, stored)
		if err != nil {
			return err
		}
		if err := write(tiles(r.Folder).path(t), data); err != nil {
			return err
		}
	}
	root, err := tlog.TreeHash(r.Count, stored)
	if err != nil {
		return err
	}
	checkpoint := log.Checkpoint{Origin: r.Origin, Size: uint64(r.Count), Hash: root[:]}
	signer, err := note.NewSigner(r.Skey)
	if err != nil {
		return err
	}
	witness, err := f_note.NewSignerForCosignatureV1(r.WitnessSkey)
	if err != nil {
		return err
	}
	signed, err := note.Sign(&note.Note{Text: string(checkpoint.Marshal())}, signer, witness)
	if err != nil {
		return err
	}
	for n := int64(0); n < r.Count; n += 100 {
		record, err := tlog.ProveRecord(r.Count, n, stored)
		if err != nil {
			return err
		}
		p := f_proof.TLogProof{Index: uint64(n), Checkpoint: signed}
		for _, h := range record {
			p.Hashes = append(p.Hashes, h)
		}
		if err := write(filepath.Join(r.Folder, fmt.Sprintf("%d.tlog-proof", n)), p.Marshal()); err != nil {
			return err
		}
	}
	return write(filepath.Join(r.Folder, "checkpoint"), signed)
}

type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var found []tlog.Hash
	for _, i := range indexes {
		found = append(found, h[i])
	}
	return found, nil
}

func write(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
