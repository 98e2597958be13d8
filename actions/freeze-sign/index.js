// Made by `npm run generate`; do not edit.
require('../dist/index.js').runAction('freeze-sign');
