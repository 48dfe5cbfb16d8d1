// A program for tests: says where a data folder with a migrated, empty database is kept, to be copied; makes it when it is missing.
import { migratedCluster } from '../platform/testing/test-cluster.ts';

process.stdout.write(await migratedCluster());
