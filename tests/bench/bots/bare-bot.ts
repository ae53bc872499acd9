/** The yardstick: the least that a discord.js bot does to answer a command, as its guide has it. */
import { Client, Events } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL = '' } = process.env;

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.once(Events.ClientReady, () => process.stderr.write('ready\n'));
client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isChatInputCommand()) await interaction.reply('ok');
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
