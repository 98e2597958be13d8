// Reads one stored document the way the service does: `node src/read-shipment.js FILE`. Exit 0 when it can, 1 when it
// cannot, and prints what it made of it. The compatibility matrix uses it to prove that this version really reads what other versions wrote.
import { readFileSync } from 'node:fs';
import { readShipment } from './shipment.js';

try {
  process.stdout.write(`${JSON.stringify(readShipment(JSON.parse(readFileSync(process.argv[2], 'utf8'))))}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
