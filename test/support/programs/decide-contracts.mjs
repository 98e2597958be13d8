import { pathToFileURL } from 'node:url';

/**
 * `decide-contracts.mjs <compiled packages>`: lets every gate decide each case of its contract, from the facts as a
 * facts document keeps them, and prints a digest for each. Whatever a decision takes from the machine shows here.
 */
const [compiled] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(`${compiled}/packages/${path}`).href);
const { canonicalSha256 } = await load('core/src/index.js');
const { parseFacts, serializeFacts } = await load('evidence/src/index.js');
const { gates } = await load('gates/src/registry.js');

const digests = {};
for (const [id, loadGate] of Object.entries(gates)) {
  const gate = await loadGate();
  const { contract } = await load(`gates/src/${id}/contract.js`);
  for (const { name, facts, inputs } of contract) {
    const plain = JSON.parse(JSON.stringify(facts));
    const kept = parseFacts(serializeFacts({ unit: id, masked: false, facts: plain }), 'facts').facts;
    const given = gate.inputs.parse(inputs);
    const decided = { checks: gate.decide(kept, given), details: gate.details?.(kept, given) ?? {} };
    digests[`${id}: ${name}`] = canonicalSha256(JSON.parse(JSON.stringify(decided)));
  }
}
process.stdout.write(JSON.stringify(digests));
