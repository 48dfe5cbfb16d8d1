// A program for tests: brings a database up to date, as a starting server does.
import { ConnectionFacts } from '../database/connection-facts.ts';
import { prepareDatabase } from '../database/migrate.ts';
import { createLog } from '../log/log.ts';

await prepareDatabase(ConnectionFacts.parse(JSON.parse(process.argv[2] ?? '')), createLog({ level: 'info' }));
