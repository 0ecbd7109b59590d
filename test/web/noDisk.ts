/** Stands in for `src/editor/node/disk.ts`: a browser has no disk. */
export const disk = undefined;
