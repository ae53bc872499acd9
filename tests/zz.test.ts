import { test } from 'vitest';
import { ask, pages } from './support/record.ts';
import { examplesOf } from '../src/command.ts';
import { recordCommands } from '../commands/index.ts';
test('x', () => {
  for (const [c, i] of [['quote',{speaker:'Macron'}],['quote',{speaker:'Zelensky'}],['quote',{speaker:'Starmer'}],['position',{country:'France',topic:'force'}]] as const)
    console.log(c, JSON.stringify(i), pages(c,i).map(p=>p.page.footer).join(' | '), ask(c,i).buttons, ask(c,i).choices, ask(c,i).page.choose?.label);
  const v = ask('verify',{text:'Starmer: “now is the time for the lifting of sanctions”'}); console.log(v.sentence, v.buttons, v.choices);
  console.log(ask('quote',{as:'picture'}).buttons, ask('quote',{as:'picture'}).choices, ask('quote').choices);
  console.log(ask('compare',{a:'Ukraine',b:'Russia'}).choices, ask('help').buttons, ask('help').choices);
  console.log(JSON.stringify(ask('timeline',{day:'27 March'}).message.embeds).slice(0,1500));
  for (const c of recordCommands) { const [{input}={input:{}}]=examplesOf(c); const a=ask(c.name,input); console.log(c.name, JSON.stringify(input), '=>', a.sentence, a.page.headline.map(h=>h.role)); }
});
