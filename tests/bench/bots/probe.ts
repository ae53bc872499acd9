/**
 * Loaded before a bot (`node --import`): answers each message on the bench's channel with what the process has used so
 * far. The bots themselves know nothing of it.
 */

export interface Usage {
  /** Processor time in microseconds, the kernel's on the process's behalf included. */
  readonly cpu: number;
  /** Bytes: resident, of the heap and of it in use, of array buffers such as kept replies. */
  readonly rss: number;
  readonly heapTotal: number;
  readonly heapUsed: number;
  readonly arrayBuffers: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapTotal, heapUsed, arrayBuffers } = process.memoryUsage();
  const usage: Usage = { cpu: user + system, rss, heapTotal, heapUsed, arrayBuffers };
  process.send?.(usage);
});
// A bot that is done mustn't stay for the bench's sake.
process.channel?.unref();
