/** What can't be done, as a value. */
export interface Problem {
  /** An HTTP status from 400 on. */
  readonly status: number;
  /** Why, in plain words. */
  readonly problem: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (status: number, why: string, headers: Problem['headers'] = {}): Problem => ({
  status,
  problem: why,
  headers,
});
