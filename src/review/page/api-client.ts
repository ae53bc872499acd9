/** Calls the page's own server, and nothing else. A failure is a value with a sentence, never an exception. */
import {
  type Asked,
  type Checked,
  type Finished,
  type Start,
  type StepAsked,
  type Stepped,
  TOKEN_HEADER,
  type View,
} from '../web/api.ts';

/** A failed call. */
export interface Failure {
  /** Why, in plain words. */
  readonly problem: string;
}

const GONE =
  'No answer came, and nothing was kept. Is npm run review still running? Start it, and open its new address.';
/** Where the token is kept, so that it goes from the address and outlasts a reload. */
const KEPT = 'token';

/** Takes the run's token out of the address: an address is easily shown or passed on. */
export function takeToken(): string {
  const given = location.hash.slice(1);
  try {
    if (given !== '') sessionStorage.setItem(KEPT, given);
    if (given !== '') history.replaceState(null, '', '/');
    return sessionStorage.getItem(KEPT) ?? given;
  } catch {
    return given;
  }
}

async function call<Answer extends object>(token: string, path: string, body: object): Promise<Answer | Failure> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
      body: JSON.stringify(body),
    });
    const answer: Answer | Failure = await response.json();
    return response.ok || 'problem' in answer ? answer : { problem: GONE };
  } catch {
    // The server is gone, or something else answers in its place.
    return { problem: GONE };
  }
}

/** The calls of a run. */
export interface Api {
  start(): Promise<Start | Failure>;
  view(asked: Asked): Promise<View | Failure>;
  step(asked: StepAsked): Promise<Stepped | Failure>;
  check(asked: Asked): Promise<Checked | Failure>;
  finish(asked: Asked & Pick<StepAsked, 'version'>): Promise<Finished | Failure>;
}

/** Makes the calls. @param token the run's */
export const api = (token: string): Api => ({
  start: () => call(token, '/api/start', {}),
  view: asked => call(token, '/api/view', asked),
  step: asked => call(token, '/api/step', asked),
  check: asked => call(token, '/api/check', asked),
  finish: asked => call(token, '/api/finish', asked),
});
