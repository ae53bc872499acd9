/** Measures work by the processor's time: however much else a machine has to do, that stays what it is. */

/** The milliseconds of processor time that some work takes, of this process in all. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
