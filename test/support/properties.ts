/**
 * Property tests draw the same cases in every run, so that a red build is about the change and not about luck.
 * `FC_SEED=$RANDOM npm run test:unit` looks further afield; a failure prints the seed it came from.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261122) });
