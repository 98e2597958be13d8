import { createServer } from './server.js';

const port = Number(process.env.PORT ?? 8080);
createServer().listen(port, '127.0.0.1', () => process.stdout.write(`parcel-service listens on 127.0.0.1:${port}\n`));
