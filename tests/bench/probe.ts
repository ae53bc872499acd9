/**
 * Loaded before a bot (`node --import`): answers each message on the bench's channel with what the process has used so
 * far. The bots themselves know nothing of it.
 */

export interface Usage {
  /** Processor time in microseconds, the kernel's on the process's behalf included. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpu: user + system, rss: process.memoryUsage().rss };
  process.send?.(usage);
});
// A bot that is done mustn't stay for the bench's sake.
process.channel?.unref();
