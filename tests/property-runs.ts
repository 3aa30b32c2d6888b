import fc from 'fast-check';

/**
 * `PROPERTY_RUNS=2000 npx vitest run --project unit` tries each property on so many cases, to meet the rare ones before CI
 * does (`vitest.config.ts` leaves this out without it: most tests have no property).
 */
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS) });
