import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { problemOf, refusalProblem } from '../../src/discord/errors.ts';

it.each([
  [200_000, /AutoMod.*exempt/],
  [200_001, /AutoMod.*exempt/],
  [240_000, /harmful links.*check the addresses/],
  [20_009, /explicit pictures/],
  [50_027, /15 minutes/],
  [130_000, /overloaded/],
  [12_345, /^refused with status 400$/],
])('an answer that Discord refuses with %i has its cause in the log', (number, text) => {
  expect(refusalProblem(400, number)).toEqual({ code: String(number), text: expect.stringMatching(text) });
});

it('an address of Discord’s API that has nothing is told with its mend', () => {
  const error = new DiscordAPIError({ code: 0, message: '404: Not Found' }, 0, 404, 'GET', '', {});
  expect(problemOf(error, 'the commands')).toBe(
    "There is nothing for the commands at the address of Discord's API (404): check DISCORD_API_URL.",
  );
});
