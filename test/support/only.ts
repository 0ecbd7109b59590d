/** The environment variable that names in-host test files to run alone, without `.test.ts`, commas between them. */
export const onlyVariable = 'ONE_ON_ONE_ONLY';
