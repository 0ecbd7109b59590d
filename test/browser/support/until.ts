const patience = 20_000;

/** Waits until `holds`, looking again and again; fails with `what` after twenty seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited twenty seconds in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
