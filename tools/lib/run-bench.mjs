// Runs the `bench` of one compiled module; the last line of stdout is its measurements as JSON, or null without one.
const { bench } = await import(process.argv[2]);
process.stdout.write(`\n${JSON.stringify(bench === undefined ? null : await bench())}\n`);
